import { WorkbookFault } from '../../workbook/fault';
import { LoadingError } from './load-json';
import { FEHLER, LADEN, UNERWARTET } from './texts';

/** A failure in words, with the code that support asks for. */
export interface UserError {
  readonly text: string;
  readonly code: string;
  /** Loading the page once more may help where asking again can't. */
  readonly reload?: true;
}

/** A part of the program or its style sheet, which webpack loads. Their names change with every version. */
function missingPart(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code, request = '' } = error as { readonly code?: string; readonly request?: string };
  if (error.name !== 'ChunkLoadError' && code !== 'CSS_CHUNK_LOAD_FAILED') return null;
  return request.slice(request.lastIndexOf('/') + 1);
}

/** What to tell the user. Mistakes of our own also go to the console, where IT can read them. */
export function userErrorOf(error: unknown): UserError {
  if (error instanceof WorkbookFault) {
    const { text, code } = FEHLER[error.kind];
    return { text, code: `${code}, ${error.code}` };
  }
  console.error(error);
  if (error instanceof LoadingError) return { code: `KIM-201, ${error.file}`, text: LADEN.gescheitert };
  const part = missingPart(error);
  if (part !== null) return { code: `KIM-201, ${part}`, text: LADEN.veraltet, reload: true };
  return { code: 'KIM-900', text: UNERWARTET };
}

/** The same in one sentence, with the code behind it. */
export function errorSentence(error: unknown): string {
  const { text, code } = userErrorOf(error);
  return `${text} (${code})`;
}
