import { tagAlsText, tagAusIso } from '../../core/zeit/datum';
import { ANGABEN, type Angabename } from '../../mappe/angaben';
import type { Entry, NewSheet } from '../../plan/plan';
import type { Datenbeleg, EigeneDaten } from '../aktualisierung/datenstand';
import type { Stand } from '../aktualisierung/stand';
import type { Vereinbarung } from '../form';
import { VORSCHLAG } from '../meldungen';
import * as teile from '../plan/teile';
import { OPTIONSANGABEN, type Option } from '../tabellen';
import { DECKBLATTTEXT as TEXT, standsatz } from './meldungen';
import type { Blattsumme } from './pruefsumme';

/** AK-8: what the cover says of the agreement and of the copy. */
export interface Deckblattangaben {
  readonly vereinbarung: Vereinbarung;
  /** How its results stood (AK-1). */
  readonly stand: Stand;
  /** As the clock of the machine shows it. */
  readonly zeit: string;
  /** Of the add-in and of its data. */
  readonly version: string;
  /** When and by which version the agreement was written last. */
  readonly geschrieben: string;
  readonly belege: readonly Datenbeleg[];
  readonly eigene: readonly EigeneDaten[];
  /** Sheets of the agreement that are not in the workbook any more. */
  readonly fehlend: readonly string[];
}

/** A sheet of the copy as the cover lists it. */
export interface Kopiezeile extends Blattsumme {
  readonly inhalt: string;
  /** So many cells hold something. */
  readonly zellen: number;
}

export interface Pruefsummen {
  /** Of the answers, as in the protocol (AK-6). */
  readonly eingaben: string;
  readonly ergebnisse: string;
}

const tag = (iso: string): string => tagAlsText(tagAusIso(iso));
const BREITEN = [30, 60, 13, 18, 26];
const ERSTE = 5;

const GENANNT = [
  'zuwendungsempfaenger',
  'zuwendungsgeber',
  'aktenzeichen',
  'drucksache',
  'programm',
] as const satisfies readonly Angabename[];

function zeitraum(
  { angaben }: Vereinbarung,
  von: 'von' | 'bezugVon',
  bis: 'bis' | 'bezugBis',
): string | null {
  const [erster, letzter] = [angaben[von]?.wert, angaben[bis]?.wert];
  return erster && letzter ? TEXT.zeitraum(tag(erster), tag(letzter)) : null;
}

/** Label and value; those without value are left out. */
function angabenzeilen(angaben: Deckblattangaben): [string, Entry][] {
  const { vereinbarung, stand, zeit, version, geschrieben, fehlend } = angaben;
  const namen = vereinbarung.kommunen.flatMap(({ kommune }) => kommune ?? []);
  const zeilen: [string, Entry][] = [
    [TEXT.vereinbarung, vereinbarung.angaben.titel?.wert ?? TEXT.ohneTitel],
    ...GENANNT.map((id): [string, Entry] => [ANGABEN[id].name, vereinbarung.angaben[id]?.wert ?? null]),
    [TEXT.kommunen, namen.join(', ')],
    [TEXT.laufzeit, zeitraum(vereinbarung, 'von', 'bis')],
    [TEXT.bezugsjahr, zeitraum(vereinbarung, 'bezugVon', 'bezugBis')],
    [TEXT.eigenanteil, stand.art === 'aktuell' ? stand.eigenanteil : null],
    [TEXT.stand, standsatz(stand)],
    [TEXT.erstellt, zeit],
    [TEXT.version, version],
    [TEXT.geschrieben, geschrieben],
    [TEXT.fehlend, fehlend.join(', ')],
  ];
  return zeilen.filter(([, wert]) => wert !== null && wert !== '');
}

const ANGENOMMEN = /^(angenommen|annahme|entwurf)/i;

/** What the answer for the Sachkosten is where neither notice nor agreement names them. */
const ANGENOMMENE_SACHKOSTEN = 'angenommen';

/** Answers whose source says that somebody has assumed them, or has taken over what was proposed. */
function angenommeneAntworten({ angaben, optionen }: Vereinbarung): string[] {
  const antworten = [
    ...Object.entries(angaben).map(([id, antwort]) => [ANGABEN[id as Angabename].name, antwort] as const),
    ...Object.entries(optionen).map(([id, antwort]) => [OPTIONSANGABEN[id as Option].name, antwort] as const),
  ];
  return antworten.flatMap(([name, { wert, quelle }]) => {
    if (quelle?.startsWith(VORSCHLAG) === true)
      return [TEXT.vorgeschlagen(name, quelle.slice(VORSCHLAG.length).replace(/\.$/, ''))];
    return ANGENOMMEN.test(quelle ?? '') || wert === ANGENOMMENE_SACHKOSTEN
      ? [TEXT.angenommen(name, quelle ?? ANGENOMMENE_SACHKOSTEN)]
      : [];
  });
}

function annahmen({ vereinbarung, eigene, belege }: Deckblattangaben): string[] {
  const unsicher = belege.filter(({ istSicher }) => !istSicher);
  const saetze = [
    ...angenommeneAntworten(vereinbarung),
    ...eigene.map((zeile) => TEXT.eigene(zeile, tag)),
    ...unsicher.map(({ quelle, status }) => TEXT.unsicher(quelle, status)),
  ];
  if (saetze.length > 0) return [...new Set(saetze)];
  return [belege.length > 0 ? TEXT.keineAnnahmen : TEXT.unbekannteAnnahmen];
}

const belegzeile = ({ art, quelle, gueltigAb, gueltigBis, status }: Datenbeleg): Entry[] => [
  TEXT.belegart(art),
  quelle,
  tag(gueltigAb),
  gueltigBis === null ? TEXT.offen : tag(gueltigBis),
  status === '' ? null : status,
];

/** Rows under a heading, and the row that comes after them with a blank one in between. */
class Abschnitte {
  readonly teile: teile.Blattteil[] = [];

  constructor(private zeile: number) {}

  /** @param kopf headings of columns, if the rows have some */
  fuege(ueberschrift: string, zeilen: readonly (readonly Entry[])[], kopf?: readonly string[]): number {
    const anfang = this.zeile + (kopf ? 2 : 1);
    const bis = anfang + zeilen.length - 1;
    this.teile.push(teile.ueberschrift(0, this.zeile, ueberschrift));
    if (kopf)
      this.teile.push(
        teile.eintraege(0, anfang - 1, [[...kopf]]),
        teile.kopfzeile(teile.flaeche(0, anfang - 1, kopf.length - 1, anfang - 1)),
      );
    this.teile.push(
      teile.eintraege(0, anfang, zeilen),
      teile.aussehen(
        { area: teile.flaeche(0, anfang, BREITEN.length - 1, bis), vertical: 'Top', align: 'Left' },
        { area: teile.flaeche(0, anfang, 1, bis), wrap: zeilen.some((zeile) => zeile.length > 1) },
      ),
    );
    this.zeile = bis + 2;
    return anfang;
  }

  /** Cells that wrap have the height of their texts. */
  passend(): teile.Blattteil {
    return { fittedRows: `${ERSTE}:${this.zeile - 2}` };
  }
}

/**
 * AK-8: the cover of a copy.
 *
 * @param gesamt the checksum over all other cells of the cover; `null` as long as it is not known
 */
export function deckblatt(
  name: string,
  angaben: Deckblattangaben,
  kopien: readonly Kopiezeile[],
  summen: Pruefsummen,
  gesamt: string | null,
): NewSheet {
  const abschnitte = new Abschnitte(ERSTE);
  const zeilen = angabenzeilen(angaben);
  const erste = abschnitte.fuege(TEXT.angaben, zeilen);
  const eigenanteil = erste + zeilen.findIndex(([was]) => was === TEXT.eigenanteil);
  abschnitte.fuege(
    TEXT.annahmen,
    annahmen(angaben).map((satz) => [satz]),
  );
  const belege = angaben.belege.map(belegzeile);
  if (belege.length > 0) abschnitte.fuege(TEXT.quellen, belege, TEXT.quellenspalten);
  else abschnitte.fuege(TEXT.quellen, [[TEXT.keineQuellen]]);
  abschnitte.fuege(
    TEXT.blaetter,
    kopien.map(({ blatt, inhalt, zellen, summe }) => [blatt, inhalt, zellen, summe]),
    TEXT.blattspalten,
  );
  abschnitte.fuege(TEXT.pruefen, [
    [TEXT.summeEingaben, summen.eingaben],
    [TEXT.summeErgebnisse, summen.ergebnisse],
    [TEXT.summeGesamt, gesamt],
  ]);
  abschnitte.fuege(
    TEXT.anleitung.titel,
    TEXT.anleitung.saetze.map((satz) => [satz]),
  );
  return teile.blatt(name, [
    teile.titel(TEXT.titel, angaben.vereinbarung.angaben.titel?.wert ?? TEXT.ohneTitel, TEXT.hinweis),
    ...abschnitte.teile,
    abschnitte.passend(),
    ...(eigenanteil >= erste ? [teile.format(teile.zelle(1, eigenanteil), 'betrag')] : []),
    teile.breiten(BREITEN),
    teile.druck({ quer: true }),
    { selected: 'A1' },
  ]);
}
