import { jahreSpaeter, tagAusIso } from '../../core/zeit/datum';
import type { Stellenzeile, Vereinbarung } from '../form';
import { VORSCHLAG } from '../meldungen';
import { zeileMitNummer } from '../ort';
import { befund, type Befund } from './befund';
import { jeStelle } from './ergebniszeilen';
import type { Funktionslauf } from './funktionsfunde';
import { BEFUNDSATZ } from './saetze';
import { abweichung, passtRund } from './vergleich';

type Zeile = readonly (string | number | boolean)[];

/** AS-4: amounts are those of the function. */
function betragIn(kopf: Zeile, zeile: Zeile, spalte: string): number {
  const betrag = zeile[kopf.indexOf(spalte)];
  return typeof betrag === 'number' ? betrag : 0;
}

const MIT_HOECHSTBETRAG: readonly unknown[] = [null, 'HÖCHSTBETRAG', 'FESTBETRAG', 'VOLL', 'PAUSCHALE'];

/** The ceiling of a post for a full year, EUR; null where none is said, or another rule sets it. */
function hoechstbetragVon({ optionen }: Vereinbarung, s: Stellenzeile): number | null {
  const baustein = s.baustein ?? optionen.baustein?.wert ?? null;
  const art = s.art ?? optionen.art?.wert ?? null;
  const hoechstbetrag = s.hoechstbetrag ?? optionen.hoechstbetrag?.wert ?? null;
  const ganz = s.von === null && s.bis === null;
  const gilt = ganz && baustein === null && MIT_HOECHSTBETRAG.includes(art);
  return gilt && hoechstbetrag !== null && s.vzae !== null ? hoechstbetrag * s.vzae : null;
}

function istJahr({ angaben }: Vereinbarung): boolean {
  const [von, bis] = [angaben.bezugVon?.wert ?? null, angaben.bezugBis?.wert ?? null];
  return von !== null && bis !== null && jahreSpaeter(tagAusIso(von), 1) - 1 === tagAusIso(bis);
}

/** A ceiling above what the cheapest post costs was probably meant for something else. */
function guenstigste(v: Vereinbarung, kopf: Zeile, zeilen: readonly (Zeile | null)[]): Befund[] {
  if (!istJahr(v)) return [];
  const faelle = v.stellen.flatMap((s, zeile) => {
    const hoechstbetrag = hoechstbetragVon(v, s);
    const kosten = betragIn(kopf, zeilen[zeile] ?? [], 'Kosten');
    const vzae = s.vzae ?? 0;
    return hoechstbetrag === null || kosten === 0 || vzae === 0
      ? []
      : [{ zeile, s, kosten, hoechstbetrag, jeVzae: kosten / vzae }];
  });
  const [erster, ...weitere] = faelle;
  if (erster === undefined) return [];
  const fall = weitere.reduce((a, b) => (b.jeVzae < a.jeVzae ? b : a), erster);
  if (fall.hoechstbetrag <= fall.kosten) return [];
  const name = fall.s.stelle ?? zeileMitNummer(v, 'stellen', fall.zeile);
  const satz = BEFUNDSATZ.hoechstbetragUeberKosten(name, fall.kosten, fall.hoechstbetrag);
  return [befund('Warnung', { teil: 'stellen', zeile: fall.zeile, spalte: 'hoechstbetrag' }, satz)];
}

function mindesteigenanteil(v: Vereinbarung, kopf: Zeile, summe: Zeile): Befund[] {
  const soll = v.angaben.mindesteigenanteil?.wert ?? null;
  const kosten = betragIn(kopf, summe, 'Kosten') + betragIn(kopf, summe, 'Sachkosten');
  if (soll === null || kosten === 0) return [];
  const ist = betragIn(kopf, summe, 'Eigenanteil') / kosten;
  const feld = { teil: 'angaben', id: 'mindesteigenanteil' } as const;
  return ist < soll ? [befund('Warnung', feld, BEFUNDSATZ.unterMindesteigenanteil(ist, soll))] : [];
}

/** An assumption is named wherever it is used. */
function annahmen({ angaben }: Vereinbarung, kopf: Zeile, summe: Zeile): Befund[] {
  const { sachkosten, bezugVon } = angaben;
  const betrag = betragIn(kopf, summe, 'Sachkosten');
  const angenommen =
    sachkosten?.wert === 'angenommen' && betrag > 0
      ? [
          befund(
            'Hinweis',
            { teil: 'angaben', id: 'sachkosten' },
            BEFUNDSATZ.sachkostenAngenommen(betrag, sachkosten.quelle),
          ),
        ]
      : [];
  const quelle = bezugVon?.quelle ?? null;
  const vorgeschlagen = quelle?.startsWith(VORSCHLAG)
    ? [befund('Hinweis', { teil: 'angaben', id: 'bezugVon' }, BEFUNDSATZ.bezugAngenommen(quelle))]
    : [];
  return [...angenommen, ...vorgeschlagen];
}

/** AS-13: a published own share that is not roughly the computed one. */
function veroeffentlicht({ angaben }: Vereinbarung, kopf: Zeile, summe: Zeile): Befund[] {
  const betrag = angaben.veroeffentlicht?.wert ?? null;
  const gerechnet = betragIn(kopf, summe, 'Eigenanteil');
  if (betrag === null || passtRund(betrag, gerechnet)) return [];
  const satz = BEFUNDSATZ.weichtAb(gerechnet, betrag, abweichung(betrag, gerechnet));
  return [befund('Warnung', { teil: 'angaben', id: 'veroeffentlicht' }, satz)];
}

/** AS-8: what the amounts of the year say that no single post does. */
export function ergebnisbefunde(v: Vereinbarung, { funktion, ergebnis }: Funktionslauf): Befund[] {
  if (funktion !== 'EIGENANTEILE' || ergebnis === null) return [];
  const [kopf = [], ...zeilen] = ergebnis;
  const summe = zeilen.at(-1) ?? [];
  return [
    ...guenstigste(v, kopf, jeStelle(v, zeilen)),
    ...[mindesteigenanteil, veroeffentlicht, annahmen].flatMap((pruefung) => pruefung(v, kopf, summe)),
  ];
}
