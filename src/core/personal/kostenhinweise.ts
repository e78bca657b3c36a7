import { zutreffende, type Hinweisregel } from '../hinweisregel';
import { HINWEIS } from '../meldungen/hinweise';
import { SCHRITT } from '../meldungen/schritte';
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

/** What rests on a draft or is carried on, year by year. */
const vorlaeufige = ({ jahre }: Tariflage): readonly string[] =>
  [...jahre].flatMap(([jahr, imJahr]) => {
    const namen = new Set<string>(imJahr.flatMap((m) => m.saetze.vorlaeufige));
    if (jszVon(imJahr)?.satz.vorlaeufig === true) namen.add(SCHRITT.jahressonderzahlung);
    return namen.size === 0 ? [] : [HINWEIS.vorlaeufig(jahr, [...namen])];
  });

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
];

/**
 * PK-15, PK-16, TA-3: what the rates and table amounts of some months rest on, whatever the person's part in them; each
 * sentence once.
 *
 * @param steigerung PK-16: assumed raise per year
 */
export const tarifhinweise = (monate: readonly Monatseingabe[], steigerung: Dezimal): readonly string[] =>
  zutreffende(REGELN, [lage(monate, steigerung)]).map(({ satz }) => satz);

/** PK-19: where contributions of a person would follow other rules, each range once. */
export const bereichshinweise = (monate: readonly Bereichsmonat[], { umfang }: Umfang): readonly string[] =>
  [...new Set(monate.map((m) => m.bereich))].map((bereich) => HINWEIS.entgeltbereich(bereich, zahl(umfang)));
