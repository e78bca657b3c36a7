import { istBesoldung } from '../../core/tarif/gruppe';
import { tagAlsText, tagAusIso } from '../../core/zeit/datum';
import { BESOLDUNG, type Entgeltordnung } from '../../core/daten';
import { erhoeht, erkenneErhoehung, wortlautVon } from './erhoehung';
import { alsEuro, TABELLENFUND } from './meldungen';
import type { Entgeltzelle, Tabellenfund } from './tariftabelle';

/** An amount that holds somewhere else, cents. */
export interface Bestandsbetrag {
  readonly gruppe: string;
  readonly stufe: number;
  readonly cent: number;
}

/** What a new table is compared with. Days are `JJJJ-MM-TT`. */
export interface Tabellenumfeld {
  readonly tarif: Entgeltordnung;
  readonly gueltigAb: string;
  /** What holds on the day before, own rows of the workbook included. */
  readonly davor: readonly Bestandsbetrag[];
  /** The built-in amounts of the day itself, and since when they hold; none beyond the last agreement. */
  readonly eingebaut: { readonly ab: string; readonly betraege: readonly Bestandsbetrag[] } | null;
  /** Own rows of this tariff that the workbook has, whatever their day. */
  readonly eigene: readonly (Pick<Bestandsbetrag, 'gruppe' | 'stufe'> & { readonly gueltigAb: string })[];
}

const STUFEN = { tarif: [1, 6], besoldung: [3, 12] } as const;

const schluessel = ({ gruppe, stufe }: Pick<Bestandsbetrag, 'gruppe' | 'stufe'>): string =>
  `${gruppe}/${stufe}`;
const tag = (iso: string): string => tagAlsText(tagAusIso(iso));

const anZelle = ({ zeile, spalte }: Entgeltzelle, art: Tabellenfund['art'], satz: string): Tabellenfund => ({
  art,
  zeile,
  spalte,
  satz,
});
const ganze = (art: Tabellenfund['art'], satz: string): Tabellenfund => ({
  art,
  zeile: null,
  spalte: null,
  satz,
});

/** Whether cells can be what they say: a group of the tariff, a step of the group, each once. */
function formfunde(
  zellen: readonly Entgeltzelle[],
  { tarif, gueltigAb, eigene }: Tabellenumfeld,
): Tabellenfund[] {
  const gesehen = new Map<string, Entgeltzelle>();
  const belegt = new Set(eigene.filter((e) => e.gueltigAb === gueltigAb).map(schluessel));
  return zellen.flatMap((zelle): Tabellenfund[] => {
    const { gruppe, stufe } = zelle;
    const besoldung = istBesoldung(gruppe);
    if (besoldung !== (tarif === BESOLDUNG))
      return [anZelle(zelle, 'Fehler', TABELLENFUND.andererTarif(gruppe, tarif))];
    const [von, bis] = besoldung ? STUFEN.besoldung : STUFEN.tarif;
    if (stufe < von || stufe > bis)
      return [anZelle(zelle, 'Fehler', TABELLENFUND.stufeGibtEsNicht(gruppe, von, bis))];
    const erste = gesehen.get(schluessel(zelle));
    gesehen.set(schluessel(zelle), erste ?? zelle);
    if (erste) return [anZelle(zelle, 'Fehler', TABELLENFUND.doppelt(gruppe, stufe, erste.zeile))];
    return belegt.has(schluessel(zelle))
      ? [anZelle(zelle, 'Warnung', TABELLENFUND.eigeneZeile(gruppe, stufe, tag(gueltigAb)))]
      : [];
  });
}

/** Amounts rise with the steps. There are agreements in which one does not, so it is no error. */
function stufenfunde(zellen: readonly Entgeltzelle[]): Tabellenfund[] {
  const alle = new Map(zellen.map((zelle) => [schluessel(zelle), zelle]));
  return zellen.flatMap((zelle) => {
    const davor = alle.get(schluessel({ ...zelle, stufe: zelle.stufe - 1 }));
    return davor && davor.cent > zelle.cent
      ? [anZelle(zelle, 'Warnung', TABELLENFUND.faellt(zelle.gruppe, zelle.stufe, alsEuro(davor.cent)))]
      : [];
  });
}

/** What is missing of a group, and groups that are missing or new. */
function bestandsfunde(zellen: readonly Entgeltzelle[], { davor }: Tabellenumfeld): Tabellenfund[] {
  const neue = new Map(zellen.map((zelle) => [schluessel(zelle), zelle]));
  const neueGruppen = new Map([...zellen].reverse().map((zelle) => [zelle.gruppe, zelle]));
  const bisherige = new Set(davor.map(({ gruppe }) => gruppe));
  const fehlend = davor.flatMap((alt): Tabellenfund[] => {
    const zeile = neueGruppen.get(alt.gruppe)?.zeile;
    if (zeile === undefined || neue.has(schluessel(alt))) return [];
    const satz = TABELLENFUND.betragFehlt(alt.gruppe, alt.stufe);
    return [{ art: 'Fehler', zeile, spalte: null, satz }];
  });
  const ohne = [...bisherige].filter((gruppe) => !neueGruppen.has(gruppe));
  const unbekannt = [...neueGruppen].filter(([gruppe]) => bisherige.size > 0 && !bisherige.has(gruppe));
  return [
    ...fehlend,
    ...unbekannt.map(([gruppe, zelle]) => anZelle(zelle, 'Warnung', TABELLENFUND.neu(gruppe))),
    // A table of one annex says nothing of the groups of another one.
    ...ohne
      .filter((gruppe) => zellen.some((zelle) => zelle.gruppe.charAt(0) === gruppe.charAt(0)))
      .map((gruppe) => ganze('Hinweis', TABELLENFUND.bisherFehlt(gruppe))),
  ];
}

/** A raise explains the amounts, or it shows which of them it does not. */
function erhoehungsfunde(zellen: readonly Entgeltzelle[], { davor }: Tabellenumfeld): Tabellenfund[] {
  const bisher = new Map(davor.map((alt) => [schluessel(alt), alt.cent]));
  const paare = zellen.flatMap((zelle) => {
    const alt = bisher.get(schluessel(zelle));
    return alt === undefined ? [] : [{ zelle, alt, neu: zelle.cent }];
  });
  const niedriger = paare.filter(({ alt, neu }) => neu < alt);
  const senkungen = niedriger.map(({ zelle, alt }) =>
    anZelle(zelle, 'Warnung', TABELLENFUND.niedriger(alsEuro(alt))),
  );
  if (paare.length < 2) return senkungen;
  const erkannt = erkenneErhoehung(paare);
  if (erkannt === null) return [...senkungen, ganze('Warnung', TABELLENFUND.ohneRegel)];
  const spruenge = erkannt.andere.flatMap((i) => {
    const paar = paare[i];
    if (!paar || paar.neu < paar.alt) return [];
    const erwartet = alsEuro(erhoeht(paar.alt, erkannt.regel));
    return [anZelle(paar.zelle, 'Warnung', TABELLENFUND.sprung(alsEuro(paar.alt), erwartet))];
  });
  const anzahl = paare.length - erkannt.andere.length;
  return [
    ganze('Hinweis', TABELLENFUND.erhoehung(wortlautVon(erkannt.regel), anzahl, paare.length)),
    ...senkungen,
    ...spruenge,
  ];
}

/** Built-in amounts that begin on the same day. */
function eingebauteFunde(
  zellen: readonly Entgeltzelle[],
  { eingebaut, gueltigAb }: Tabellenumfeld,
): Tabellenfund[] {
  if (eingebaut?.ab !== gueltigAb) return [];
  const bekannt = new Map(eingebaut.betraege.map((betrag) => [schluessel(betrag), betrag.cent]));
  const anders = zellen.filter((zelle) => bekannt.get(schluessel(zelle)) !== zelle.cent);
  if (anders.length === 0) return [ganze('Fehler', TABELLENFUND.wieEingebaut(tag(gueltigAb)))];
  return anders.flatMap((zelle) => {
    const cent = bekannt.get(schluessel(zelle));
    return cent === undefined
      ? []
      : [anZelle(zelle, 'Warnung', TABELLENFUND.andersAlsEingebaut(alsEuro(cent)))];
  });
}

function spaetereFunde({ eigene, gueltigAb }: Tabellenumfeld): Tabellenfund[] {
  const [naechste] = eigene
    .map((e) => e.gueltigAb)
    .filter((ab) => ab > gueltigAb)
    .sort();
  return naechste === undefined ? [] : [ganze('Hinweis', TABELLENFUND.spaetere(tag(naechste)))];
}

/**
 * AK-3: everything that is to be said of a table before it is written, cell by cell: what can't be, what is missing, what
 * falls, what no uniform raise explains, what is there twice, what overlaps in time, and what is built in already.
 */
export function pruefeTariftabelle(zellen: readonly Entgeltzelle[], umfeld: Tabellenumfeld): Tabellenfund[] {
  if (zellen.length === 0) return [];
  return [
    ...formfunde(zellen, umfeld),
    ...eingebauteFunde(zellen, umfeld),
    ...bestandsfunde(zellen, umfeld),
    ...erhoehungsfunde(zellen, umfeld),
    ...stufenfunde(zellen),
    ...spaetereFunde(umfeld),
  ];
}
