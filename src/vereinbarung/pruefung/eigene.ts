import { endeVorBeginn } from '../../core/meldungen/zeitraum';
import { gefaltet } from '../../core/text/falten';
import { jahreSpaeter, tagAlsText, tagAusIso } from '../../core/zeit/datum';
import { ANGABEN, type Angabename } from '../../mappe/angaben';
import type { Kommunenzeile, Vereinbarung } from '../form';
import { istErgebniszeile } from '../rueckweg/tabelle';
import { ALLE_LISTEN, spaltenVon } from '../tabellen';
import { befund, type Befund } from './befund';
import { BEFUNDSATZ } from './saetze';

/** The rest that KOSTENTEILUNG can't share has a row of its own. */
const RUNDUNG = gefaltet('Rundung');

const lies = (iso: string): string => tagAlsText(tagAusIso(iso));

/** AS-8: what can't be computed, or not be found again in the sheets. */
export function vollstaendigkeit(v: Vereinbarung): Befund[] {
  const noetig = ['von', 'bis', 'bezugVon', 'bezugBis'] as const;
  return [
    ...noetig
      .filter((id) => (v.angaben[id]?.wert ?? null) === null)
      .map((id) => befund('Fehler', { teil: 'angaben', id }, BEFUNDSATZ.angabeFehlt(ANGABEN[id].name))),
    ...(v.stellen.length === 0
      ? [befund('Fehler', { teil: 'stellen', zeile: null, spalte: null }, BEFUNDSATZ.keineStelle)]
      : []),
    ...(v.kommunen.length === 0
      ? [befund('Fehler', { teil: 'kommunen', zeile: null, spalte: null }, BEFUNDSATZ.keineKommune)]
      : []),
    ...leereZeilen(v),
    ...namen(v),
  ];
}

function leereZeilen(v: Vereinbarung): Befund[] {
  return ALLE_LISTEN.flatMap((liste) =>
    (v[liste] as readonly Readonly<Record<string, unknown>>[]).flatMap((zeile, i) =>
      spaltenVon(liste).every(([id]) => (zeile[id] ?? null) === null)
        ? [befund('Fehler', { teil: liste, zeile: i, spalte: null }, BEFUNDSATZ.leereZeile)]
        : [],
    ),
  );
}

function namen(v: Vereinbarung): Befund[] {
  const kommunen = v.kommunen.flatMap(({ kommune }, zeile): Befund[] => {
    const feld = { teil: 'kommunen', zeile, spalte: 'kommune' } as const;
    if (kommune === null) return [befund('Fehler', feld, BEFUNDSATZ.kommuneOhneName)];
    const vergeben = istErgebniszeile(kommune) || gefaltet(kommune) === RUNDUNG;
    return vergeben ? [befund('Fehler', feld, BEFUNDSATZ.ergebnisname(kommune))] : [];
  });
  const stellen = v.stellen.flatMap(({ stelle }, zeile) =>
    stelle !== null && istErgebniszeile(stelle)
      ? [befund('Fehler', { teil: 'stellen', zeile, spalte: 'stelle' }, BEFUNDSATZ.ergebnisname(stelle))]
      : [],
  );
  const vergeben = new Set(spaltenVon('kommunen').map(([, { name }]) => gefaltet(name)));
  const merkmale = v.gewichte.flatMap(({ merkmal }, zeile) => {
    const name = gefaltet(merkmal ?? '');
    const frei = name !== '' && !vergeben.has(name);
    vergeben.add(name);
    const feld = { teil: 'gewichte', zeile, spalte: 'merkmal' } as const;
    return frei ? [] : [befund('Fehler', feld, BEFUNDSATZ.merkmalsname(merkmal ?? ''))];
  });
  return [...kommunen, ...stellen, ...merkmale];
}

/** Periods that the functions are not told of. */
export function zeitraeume(v: Vereinbarung): Befund[] {
  const tag = (id: Angabename): string | null => (v.angaben[id]?.wert ?? null) as string | null;
  const [von, bis, bewilligungVon, bewilligungBis] = [
    tag('von'),
    tag('bis'),
    tag('bewilligungVon'),
    tag('bewilligungBis'),
  ];
  const [bezugVon, bezugBis] = [tag('bezugVon'), tag('bezugBis')];
  const befunde: Befund[] = [];
  // The functions say the same, but not before there is a post.
  const verkehrt = (beginn: string | null, ende: string | null, id: 'bis' | 'bezugBis'): void => {
    if (beginn === null || ende === null || ende >= beginn) return;
    const satz = endeVorBeginn(tagAusIso(beginn), tagAusIso(ende));
    befunde.push(befund('Fehler', { teil: 'angaben', id }, satz));
  };
  verkehrt(von, bis, 'bis');
  verkehrt(bezugVon, bezugBis, 'bezugBis');
  if (bewilligungVon !== null && bewilligungBis !== null) {
    const feld = { teil: 'angaben', id: 'bewilligungBis' } as const;
    if (bewilligungBis < bewilligungVon) befunde.push(befund('Fehler', feld, BEFUNDSATZ.zeitraumVerkehrt));
    else if ((von !== null && von < bewilligungVon) || (bis !== null && bis > bewilligungBis)) {
      const satz = BEFUNDSATZ.ausserhalbDerBewilligung(lies(bewilligungVon), lies(bewilligungBis));
      befunde.push(befund('Warnung', { teil: 'angaben', id: 'von' }, satz));
    }
  }
  const istJahr =
    bezugVon === null ||
    bezugBis === null ||
    bezugBis < bezugVon ||
    jahreSpaeter(tagAusIso(bezugVon), 1) - 1 === tagAusIso(bezugBis);
  if (!istJahr) befunde.push(befund('Warnung', { teil: 'angaben', id: 'bezugBis' }, BEFUNDSATZ.keinJahr));
  return befunde;
}

/**
 * A Bezugsjahr may go beyond the term where a newer pay table is wanted. Posts that begin or end with the term count in it for a
 * part of the year only, and so do the shares that are agreed on.
 *
 * @param unbekannt Bausteine that the functions have no rates of
 */
export function bezugsjahr(v: Vereinbarung, unbekannt: ReadonlySet<string>): Befund[] {
  const { von, bis, bezugVon, bezugBis } = v.angaben;
  const [beginn, ende] = [bezugVon?.wert ?? null, bezugBis?.wert ?? null];
  if (beginn === null || ende === null) return [];
  const befunde: Befund[] = [];
  const [laufzeitbeginn, laufzeitende] = [von?.wert ?? null, bis?.wert ?? null];
  if (laufzeitbeginn !== null && laufzeitende !== null && (ende < laufzeitbeginn || beginn > laufzeitende)) {
    const satz = BEFUNDSATZ.bezugAusserhalb(lies(laufzeitbeginn), lies(laufzeitende));
    befunde.push(befund('Warnung', { teil: 'angaben', id: 'bezugVon' }, satz));
  }
  const endend = v.stellen.filter((s) => {
    const tag = s.bis ?? v.optionen.bis?.wert ?? null;
    return tag !== null && tag >= beginn && tag < ende;
  }).length;
  if (laufzeitende !== null && laufzeitende < ende) {
    const feld = { teil: 'angaben', id: 'bezugBis' } as const;
    const baustein = v.optionen.baustein?.wert ?? null;
    if (endend > 0)
      befunde.push(befund('Warnung', feld, BEFUNDSATZ.bezugNachLaufzeit(lies(laufzeitende), endend)));
    if (baustein !== null && !unbekannt.has(baustein)) {
      const satz = BEFUNDSATZ.bezugMitSpaeterenSaetzen(lies(laufzeitende), baustein);
      befunde.push(befund('Warnung', feld, satz));
    }
  }
  const beginnend = v.stellen.filter((s) => {
    const tag = s.von ?? v.optionen.von?.wert ?? null;
    return tag !== null && tag > beginn && tag <= ende;
  }).length;
  if (laufzeitbeginn !== null && laufzeitbeginn > beginn && beginnend > 0) {
    const satz = BEFUNDSATZ.bezugVorLaufzeit(lies(laufzeitbeginn), beginnend);
    befunde.push(befund('Warnung', { teil: 'angaben', id: 'bezugVon' }, satz));
  }
  return befunde;
}

const hatSchluessel = (k: Kommunenzeile): boolean => (k.schluessel ?? 0) > 0 || (k.festwert ?? 0) > 0;

/** Towns that bear nothing, and posts whose town is written in another way than in the list. */
export function kommunen(v: Vereinbarung): Befund[] {
  const eigene = new Set(v.stellen.map(({ kommune }) => gefaltet(kommune ?? '')));
  const liste = new Map(v.kommunen.map(({ kommune }) => [gefaltet(kommune ?? ''), kommune ?? '']));
  return [
    ...v.kommunen.flatMap((k, zeile) => {
      const traegt = v.gewichte.length > 0 || k.ausschluss === true || hatSchluessel(k);
      const feld = { teil: 'kommunen', zeile, spalte: 'schluessel' } as const;
      return traegt || k.kommune === null || eigene.has(gefaltet(k.kommune))
        ? []
        : [befund('Warnung', feld, BEFUNDSATZ.ohneSchluesselUndStelle(k.kommune))];
    }),
    ...v.stellen.flatMap(({ kommune }, zeile) => {
      const gemeint = liste.get(gefaltet(kommune ?? ''));
      // Excel compares without regard to case.
      const gleich = gemeint?.toLowerCase() === kommune?.toLowerCase();
      const feld = { teil: 'stellen', zeile, spalte: 'kommune' } as const;
      return kommune === null || gemeint === undefined || gleich
        ? []
        : [befund('Warnung', feld, BEFUNDSATZ.andersGeschrieben(kommune, gemeint))];
    }),
  ];
}
