import { datenstandAus, eigeneDaten } from '../../vereinbarung/aktualisierung/datenstand';
import { eingabenteil } from '../../vereinbarung/aktualisierung/protokoll';
import type { Stand } from '../../vereinbarung/aktualisierung/stand';
import { kanonisch } from '../../vereinbarung/kanonisch';
import type { NewSheet, Plan } from '../../plan/plan';
import type { Blattbild } from '../../vereinbarung/weitergabe/blattbild';
import { protokollauszug } from '../../vereinbarung/weitergabe/belege';
import { kopieende, kopiename } from '../../vereinbarung/weitergabe/blattnamen';
import {
  deckblatt,
  type Deckblattangaben,
  type Kopiezeile,
  type Pruefsummen,
} from '../../vereinbarung/weitergabe/deckblatt';
import { blattkopie, formelblatt } from '../../vereinbarung/weitergabe/kopie';
import { DECKBLATTTEXT } from '../../vereinbarung/weitergabe/meldungen';
import {
  blattsummentext,
  ergebnissummentext,
  geplanteZellen,
  kurzeSumme,
} from '../../vereinbarung/weitergabe/pruefsumme';
import { rechenwegzeilen, type Rechenwegzeilen } from '../../vereinbarung/weitergabe/rechenweg';
import { fingerprint } from '../agreement/fingerprint';
import type { AgreementState } from '../agreement/read-agreements';
import { readContents } from '../read/contents';
import { type SourceSheet, sourceSheets } from './own-sheets';
import { type AgreementTitles, proofSheets } from './proof-sheets';
import { readSheets, type NotCopied } from './read-sheets';

/** What only the pane knows of a copy. */
export interface HandoverFacts {
  readonly stand: Stand;
  readonly titles: AgreementTitles;
  /** As the clock of the machine shows it. */
  readonly time: string;
  /** Of the add-in and its data. */
  readonly version: string;
  readonly written: string;
  /** The Rechenweg of the term by the data of today (RW-1); blank where it can't be computed. */
  readonly trace: Rechenwegzeilen;
}

/** AK-8: what will be created, before it is. */
export interface HandoverPreview {
  /** The names of the new sheets, the cover first. */
  readonly sheets: readonly string[];
  readonly cover: string;
  /** Sheets of the agreement that can't be copied. */
  readonly missing: readonly string[];
  /** Sheets on which rows or columns are hidden, which the copy shows. */
  readonly hidden: readonly string[];
  /** Frozen sheets under a title that no agreement of the workbook has; they are not copied. */
  readonly unclaimed: readonly string[];
  /** AK-6: what of the protocol is not as it was appended. */
  readonly findings: readonly string[];
  readonly work: {
    readonly number: number;
    readonly title: string;
    readonly sources: readonly SourceSheet[];
    readonly images: readonly Blattbild[];
    readonly plan: Plan;
  };
}

export type PlannedHandover =
  | { readonly kind: 'preview'; readonly preview: HandoverPreview }
  | { readonly kind: 'impossible'; readonly why: NotCopied | 'no-sheets' };

/**
 * AK-8: reads the sheets of an agreement and plans their copy; nothing is changed.
 *
 * @throws WorkbookFault
 */
export async function previewHandover(state: AgreementState, facts: HandoverFacts): Promise<PlannedHandover> {
  const { sheets: own, missing } = sourceSheets(state);
  if (own.length === 0) return { kind: 'impossible', why: 'no-sheets' };
  const contents = await readContents();
  const { sheets: proof, unclaimed, findings } = await proofSheets(contents, facts.titles);
  const sources = [...own, ...proof];
  const images = await readSheets(sources);
  if (typeof images === 'string') return { kind: 'impossible', why: images };
  const shown = images.map((image) =>
    image.rolle === 'protokoll' ? protokollauszug(image, facts.titles.own) : image,
  );
  const end = kopieende(
    new Set(contents.sheets.map((name) => name.toLowerCase())),
    sources.map(({ role }) => role),
  );
  const copies = copiesOf(shown, sources, end);
  const cover = kopiename('deckblatt', end);
  const plan = { sheets: [await coverOf(state, facts, { images, cover, copies, missing }), ...copies] };
  return {
    kind: 'preview',
    preview: {
      sheets: plan.sheets.map(({ name }) => name),
      cover,
      missing,
      hidden: images.flatMap(({ hatVerborgenes, blatt }) => (hatVerborgenes ? [blatt] : [])),
      unclaimed,
      findings,
      work: {
        number: state.registered.number,
        title: state.answers.angaben.titel?.wert ?? DECKBLATTTEXT.ohneTitel,
        sources,
        images,
        plan: { ...plan, show: cover },
      },
    },
  };
}

function copiesOf(images: readonly Blattbild[], sources: readonly SourceSheet[], end: string): NewSheet[] {
  const planned = new Map(sources.map((own) => [own.role, own.planned]));
  return [
    ...images.map((image) => blattkopie(image, end, image.wieGeplant ? planned.get(image.rolle) : undefined)),
    formelblatt(images, end),
  ];
}

interface Copied {
  readonly images: readonly Blattbild[];
  /** What its sheet is called. */
  readonly cover: string;
  readonly copies: readonly NewSheet[];
  readonly missing: readonly string[];
}

async function coverOf(
  { answers }: AgreementState,
  { stand, time, version, written, trace }: HandoverFacts,
  { images, cover, copies, missing }: Copied,
): Promise<NewSheet> {
  const listed: Kopiezeile[] = [];
  for (const [i, copy] of copies.entries()) {
    const cells = geplanteZellen(copy);
    const image = images[i];
    const summe = kurzeSumme(await fingerprint(blattsummentext(cells)));
    const inhalt = image ? DECKBLATTTEXT.inhalt(image.blatt) : DECKBLATTTEXT.formelinhalt;
    listed.push({ blatt: copy.name, inhalt, zellen: cells.length, summe });
  }
  const sums: Pruefsummen = {
    eingaben: eingabenteil(await fingerprint(kanonisch(answers))),
    ergebnisse: kurzeSumme(await fingerprint(ergebnissummentext(listed))),
  };
  const inSheets = images.flatMap((image) => (image.rolle === 'rechenweg' ? rechenwegzeilen(image) : []));
  const facts: Deckblattangaben = {
    vereinbarung: answers,
    stand,
    zeit: time,
    version,
    geschrieben: written,
    // Other figures than those of today rest on other data, of which only the sheet knows.
    belege: datenstandAus(stand.art === 'aktuell' ? [...trace, ...inSheets] : inSheets),
    eigene: eigeneDaten(answers),
    fehlend: missing,
  };
  const open = deckblatt(cover, facts, listed, sums, null);
  const whole = kurzeSumme(await fingerprint(blattsummentext(geplanteZellen(open))));
  return deckblatt(cover, facts, listed, sums, whole);
}
