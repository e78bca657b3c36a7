import type { Zeitwert } from '../daten';
import { zutreffende, type Hinweisregel } from '../hinweisregel';
import { HINWEIS } from '../meldungen/hinweise';
import { SCHRITT } from '../meldungen/schritte';
import { istAngenommener, istVorlaeufig } from '../parameter/zeitindex';
import { prozent, zahl } from '../rechenweg/schreibweise';
import { gruppiert } from '../sammlung';
import type { Entgelt } from '../tarif/tarifwerk';
import type { Dezimal } from '../zahl/dezimal';
import { tagAlsText, type Tag } from '../zeit/datum';
import type { Bereichsmonat } from './entgeltbereiche';
import type { Monatseingabe } from './monatseingabe';
import type { Umfang } from './personen';

/** The months of a post with all table amounts they are computed from. */
interface Tariflage {
  readonly jahre: ReadonlyMap<number, readonly Monatseingabe[]>;
  readonly entgelte: readonly Entgelt[];
  /** PK-16: assumed raise per year. */
  readonly steigerung: Dezimal;
}

const jszVon = (imJahr: readonly Monatseingabe[]): Monatseingabe['jsz'] => (imJahr[0] as Monatseingabe).jsz;

function lage(monate: readonly Monatseingabe[], steigerung: Dezimal): Tariflage {
  const jahre = gruppiert(monate, (m) => m.abschnitt.jahr);
  const entgelte = [...jahre.values()].flatMap((imJahr) => [
    ...imJahr.map((m) => m.entgelt),
    ...(jszVon(imJahr)?.entgelte ?? []),
  ]);
  return { jahre, entgelte, steigerung };
}

/** The values of some kind that are used, year by year. */
const jeJahr = (
  { jahre }: Tariflage,
  feld: 'vorlaeufige' | 'angenommene',
  istSo: (satz: Zeitwert) => boolean,
  satz: (jahr: number, namen: readonly string[]) => string,
): readonly string[] =>
  [...jahre].flatMap(([jahr, imJahr]) => {
    const namen = new Set<string>(imJahr.flatMap((m) => m.saetze[feld]));
    const jsz = jszVon(imJahr)?.satz;
    if (jsz !== undefined && istSo(jsz)) namen.add(SCHRITT.jahressonderzahlung);
    return namen.size === 0 ? [] : [satz(jahr, [...namen])];
  });

/** What rests on a draft or is carried on. */
const vorlaeufige = (l: Tariflage): readonly string[] =>
  jeJahr(l, 'vorlaeufige', istVorlaeufig, HINWEIS.vorlaeufig);

/** What the workbook itself assumes for the time. */
const angenommene = (l: Tariflage): readonly string[] =>
  jeJahr(l, 'angenommene', istAngenommener, HINWEIS.angenommen);

/** Table amounts that the workbook itself assumes. */
const angenommeneEntgelte = ({ entgelte }: Tariflage): readonly string[] => [
  ...new Set(
    entgelte
      .filter((e) => e.angenommen === true)
      .map((e) => HINWEIS.entgelttabelle(tagAlsText(e.gueltigAb), e.status)),
  ),
];

/** The first day of every assumed raise that amounts begin with. */
const gesteigerte = ({ entgelte, steigerung }: Tariflage): readonly string[] =>
  [...new Set(entgelte.flatMap(({ erhoehungen }) => erhoehungen.slice(0, 1).map((e) => e.tag)))].map((ab) =>
    HINWEIS.tarifsteigerung(prozent(steigerung), tagAlsText(ab)),
  );

/** Tables that go on as they are after the end of their agreement. */
const fortgeschriebene = ({ entgelte }: Tariflage): readonly string[] => {
  const ohneErhoehung = entgelte.filter((e) => e.fortgeschrieben && e.erhoehungen.length === 0);
  const enden = new Map<Tag, Tag>(ohneErhoehung.map((e) => [e.gueltigAb, e.gueltigBis as Tag]));
  return [...enden].map(([ab, ende]) => HINWEIS.tabelleFortgeschrieben(tagAlsText(ab), tagAlsText(ende)));
};

const REGELN: readonly Hinweisregel<Tariflage>[] = [
  { regel: 'PK-15', saetze: vorlaeufige },
  { regel: 'PK-16', saetze: gesteigerte },
  { regel: 'TA-3', saetze: fortgeschriebene },
  { regel: 'TA-4', saetze: angenommeneEntgelte },
  { regel: 'PK-14', saetze: angenommene },
];

/**
 * PK-14, PK-15, PK-16, TA-3, TA-4: what the rates and table amounts of some months rest on, whatever the person's part in them; each
 * sentence once.
 *
 * @param steigerung PK-16: assumed raise per year
 */
export const tarifhinweise = (monate: readonly Monatseingabe[], steigerung: Dezimal): readonly string[] =>
  zutreffende(REGELN, [lage(monate, steigerung)]).map(({ satz }) => satz);

/** PK-19: where contributions of a person would follow other rules, each range once. */
export const bereichshinweise = (monate: readonly Bereichsmonat[], { umfang }: Umfang): readonly string[] =>
  [...new Set(monate.map((m) => m.bereich))].map((bereich) => HINWEIS.entgeltbereich(bereich, zahl(umfang)));
