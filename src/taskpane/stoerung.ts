import { type FaultKind, WorkbookFault } from '../workbook/fault';
import { LADEN } from './texte';

/** A failure in words, with the code that support asks for. */
export interface Disturbance {
  readonly text: string;
  readonly code: string;
  /** Loading the page once more may help where asking again can't. */
  readonly reload?: true;
}

/** Something of our own server could not be fetched or read. */
export class LoadingError extends Error {
  constructor(readonly file: string) {
    super(file);
    this.name = 'LoadingError';
  }
}

const FAULTS: Readonly<Record<FaultKind, Disturbance>> = {
  'cell-edit': {
    code: 'KIM-101',
    text: 'In Excel wird gerade eine Zelle bearbeitet. Bitte die Eingabe mit der Eingabetaste oder Esc beenden und es erneut versuchen.',
  },
  'access-denied': {
    code: 'KIM-102',
    text: 'Excel lässt hier keine Änderung zu: Das Blatt oder die Mappe ist geschützt oder schreibgeschützt geöffnet. Bitte den Schutz aufheben oder ein anderes Blatt wählen.',
  },
  timeout: {
    code: 'KIM-103',
    text: 'Excel hat nicht rechtzeitig geantwortet. Bitte prüfen Sie die Zelle und versuchen Sie es erneut.',
  },
  busy: {
    code: 'KIM-104',
    text: 'Excel ist gerade ausgelastet. Bitte einen Moment warten und es erneut versuchen.',
  },
  'too-large': {
    code: 'KIM-105',
    text: 'Das ist mehr, als Excel auf einmal verarbeitet. Bitte einen kleineren Bereich angeben.',
  },
  gone: {
    code: 'KIM-106',
    text: 'Die Stelle in der Mappe gibt es nicht mehr. Bitte die Zelle neu auswählen und es erneut versuchen.',
  },
  selection: {
    code: 'KIM-107',
    text: 'Es ist keine Zelle ausgewählt. Bitte in der Arbeitsmappe eine Zelle anklicken.',
  },
  refused: {
    code: 'KIM-108',
    text: 'Excel hat die Formel nicht angenommen. Bitte die Angaben prüfen, vor allem Verweise auf Zellen und Tabellen.',
  },
  'not-supported': {
    code: 'KIM-109',
    text: 'Diese Version von Excel kann das nicht. Bitte lassen Sie Excel aktualisieren.',
  },
  host: {
    code: 'KIM-110',
    text: 'Excel hat einen Fehler gemeldet. Bitte prüfen Sie die Zelle und versuchen Sie es erneut.',
  },
};

/** A part of the program, which webpack loads. Its name changes with every version. */
function missingPart(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== 'ChunkLoadError') return null;
  const { request = '' } = error as { readonly request?: string };
  return request.slice(request.lastIndexOf('/') + 1);
}

/** What to tell the user. Mistakes of our own also go to the console, where IT can read them. */
export function disturbanceOf(error: unknown): Disturbance {
  if (error instanceof WorkbookFault) {
    const { text, code } = FAULTS[error.kind];
    return { text, code: `${code}, ${error.code}` };
  }
  console.error(error);
  if (error instanceof LoadingError) return { code: `KIM-201, ${error.file}`, text: LADEN.gescheitert };
  const part = missingPart(error);
  if (part !== null) return { code: `KIM-201, ${part}`, text: LADEN.veraltet, reload: true };
  return {
    code: 'KIM-900',
    text: 'Im Add-in ist ein unerwarteter Fehler aufgetreten. Bitte versuchen Sie es erneut.',
  };
}
