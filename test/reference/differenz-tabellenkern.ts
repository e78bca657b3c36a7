import { ARTEN, type Art, type Foerdersatz, type Merkmal } from '../../src/core/daten';
import { Foerdersaetze } from '../../src/core/foerderung/foerdersatz';
import { Kostenrechnung } from '../../src/core/personal/kostenrechnung';
import { KEINE_EIGENEN_PARAMETER } from '../../src/core/personal/optionen';
import { eigenanteile } from '../../src/core/tabellen/eigenanteile';
import { haushalt as kernHaushalt } from '../../src/core/tabellen/haushalt';
import type { Rechenrahmen } from '../../src/core/tabellen/fall';
import type { Stelle, Tabellenoptionen } from '../../src/core/tabellen/stelle';
import { Tarifwerk } from '../../src/core/tarif/tarifwerk';
import type { Stellenzeile, Tabellenfall } from './abschnitte';
import { alsText, ausZahl, runde, bruch, type Bruch } from './bruch';
import type { Satz } from './daten';
import { DATEN, dez, fuerKern, fuerReferenz, KERNDATEN, type Zufallsoptionen } from './differenz-kern';
import { haushalt, haushaltssumme, type Haushaltszeile, type Kommune } from './haushalt';
import { jahrVon } from './monate';
import { Personalkosten } from './personalkosten';
import { addiere, deckungsgradAus, LEER, Stellentabelle, type Betraege } from './tabellen';
import { serie, type Zeitraum } from './zufall';

/** One random row; null stands for a blank cell. */
export interface Zufallszeile {
  readonly kommune: string | null;
  readonly zeit: Zeitraum | null;
  readonly gruppe: string;
  readonly stufe: number;
  readonly seit: string | null;
  readonly vzae: number;
  readonly kostenGesamt: number | null;
  readonly sachkosten: number | null;
  readonly baustein: string | null;
  readonly merkmal: Merkmal;
  readonly hoechstbetrag: number;
  readonly sachkostenHoechstbetrag: number | null;
  readonly art: Art | null;
  readonly quote: number;
  readonly drittmittel: number | null;
  readonly eigenmittel: number | null;
}

export interface Zufallstabelle {
  readonly zeit: Zeitraum;
  readonly zeilen: readonly Zufallszeile[];
  readonly optionen: Tabellenoptionen;
  readonly kosten: Zufallsoptionen;
  readonly saetze: readonly Satz[];
}

export const ALLE_ARTEN = ARTEN;

const oder = <T, U>(wert: T | null, f: (w: T) => U): U | undefined => (wert === null ? undefined : f(wert));

const fuerReferenzzeile = (z: Zufallszeile): Stellenzeile => ({
  kommune: z.kommune ?? undefined,
  gruppe: z.gruppe,
  stufe: z.stufe,
  vzae: ausZahl(z.vzae),
  von: z.zeit?.von,
  bis: z.zeit?.bis,
  seit: z.seit ?? undefined,
  kostenGesamt: oder(z.kostenGesamt, ausZahl),
  sachkostenJeVzae: oder(z.sachkosten, ausZahl),
  baustein: z.baustein ?? undefined,
  merkmal: z.merkmal,
  hoechstbetrag: z.baustein === null ? ausZahl(z.hoechstbetrag) : undefined,
  sachkostenHoechstbetrag: oder(z.sachkostenHoechstbetrag, ausZahl),
  art: z.baustein === null ? (z.art ?? undefined) : undefined,
  quote: ausZahl(z.quote),
  drittmittel: oder(z.drittmittel, ausZahl),
  eigenmittel: oder(z.eigenmittel, ausZahl),
});

const spanne = ({ von, bis }: Zeitraum): { von: number; bis: number } => ({
  von: serie(von),
  bis: serie(bis),
});

const fuerKernzeile = (z: Zufallszeile, i: number, ganz: Zeitraum): Stelle => ({
  zeile: i + 2,
  stelle: `S${i}`,
  kommune: z.kommune ?? '',
  zeitraum: spanne(z.zeit ?? ganz),
  gruppe: z.gruppe,
  stufe: z.stufe,
  vzae: dez(z.vzae),
  seit: z.seit === null ? null : serie(z.seit),
  kostenGesamt: z.kostenGesamt === null ? null : dez(z.kostenGesamt),
  sachkosten: dez(z.sachkosten ?? 0),
  baustein: z.baustein,
  merkmal: z.merkmal,
  hoechstbetrag: z.baustein === null ? dez(z.hoechstbetrag) : null,
  sachkostenHoechstbetrag: z.sachkostenHoechstbetrag === null ? null : dez(z.sachkostenHoechstbetrag),
  art: z.baustein === null ? z.art : null,
  quote: dez(z.quote),
  drittmittel: dez(z.drittmittel ?? 0),
  eigenmittel: dez(z.eigenmittel ?? 0),
  lesehinweise: [],
});

const kernsatz = (s: Satz): Foerdersatz => ({
  baustein: s.baustein,
  merkmal: s.merkmal as Merkmal,
  art: s.art as Art | null,
  gueltigAb: serie(s.ab),
  gueltigBis: s.bis === null ? null : serie(s.bis),
  wert: dez(Number(alsText(s.wert))),
  quelle: 'Arbeitsmappe',
  status: 'Annahme',
});

function rahmen(t: Zufallstabelle): Rechenrahmen {
  const werk = new Tarifwerk(KERNDATEN.tarife, []);
  return {
    zeitraum: spanne(t.zeit),
    optionen: t.optionen,
    kosten: new Kostenrechnung(KERNDATEN, werk, KEINE_EIGENEN_PARAMETER, fuerKern(t.kosten, 'TVöD-VKA')),
    saetze: new Foerdersaetze(KERNDATEN.foerdersaetze, t.saetze.map(kernsatz)),
  };
}

export function referenztabelle(t: Zufallstabelle): Stellentabelle {
  const { kostenbasis, abrechnung, monatsmethode } = t.optionen;
  const fall: Tabellenfall = { ...t.zeit, kostenbasis, abrechnung, monatsmethode, saetze: t.saetze };
  return new Stellentabelle(DATEN, new Personalkosten(DATEN, fuerReferenz(t.kosten, 'TVöD-VKA')), fall);
}

const FELDER = ['kosten', 'sachkosten', 'drittmittel', 'foerderung', 'ueberdeckung', 'eigenanteil'] as const;
const STELLEN_DG = 20;

function referenzzeile(b: Betraege): string {
  const grad = deckungsgradAus(b);
  const genau = grad === null ? '' : alsText(runde(grad, bruch(1n, 10n ** BigInt(STELLEN_DG))), STELLEN_DG);
  return [...FELDER.map((f) => alsText(b[f])), genau].join(' ');
}

/** TB-1 as lines of text: one row for each post, then the sum. */
export function referenzEigenanteile(t: Zufallstabelle): string {
  const tabelle = referenztabelle(t);
  const zeilen = t.zeilen.map((z) => tabelle.zeile(fuerReferenzzeile(z)));
  return [...zeilen, addiere(zeilen)].map(referenzzeile).join('\n');
}

export function kernEigenanteile(t: Zufallstabelle): string {
  const { zeilen, summe } = eigenanteile(
    t.zeilen.map((z, i) => fuerKernzeile(z, i, t.zeit)),
    rahmen(t),
  );
  return [...zeilen, summe]
    .map((z) => [...FELDER.map((f) => z[f].toFixed(2)), z.deckungsgrad?.toFixed(STELLEN_DG) ?? ''].join(' '))
    .join('\n');
}

/** EA-2 with pooling: the sum row only. */
export const referenzPool = (t: Zufallstabelle): string =>
  referenzzeile(addiere([LEER, ...referenztabelle(t).pool(t.zeilen.map(fuerReferenzzeile)).values()]));

export const kernPool = (t: Zufallstabelle): string => kernEigenanteile(t).split('\n').at(-1) ?? '';

const GELD = ['aufwand', 'foerderung', 'drittmittel', 'eigenanteil'] as const;

/** TB-3 as lines of text: years x (towns and Summe), then Gesamt. */
export function referenzHaushalt(
  t: Zufallstabelle,
  kommunen: readonly { name: string; schluessel: number }[],
): string {
  const namen: Kommune[] = kommunen.map((k) => ({ name: k.name, schluessel: ausZahl(k.schluessel) }));
  const plan = haushalt(referenztabelle(t), t.zeilen.map(fuerReferenzzeile), namen);
  const nichts = haushaltssumme([]);
  const zeilen: [string, Haushaltszeile][] = [];
  const alle: Haushaltszeile[][] = [];
  for (let jahr = jahrVon(t.zeit.von); jahr <= jahrVon(t.zeit.bis); jahr += 1) {
    const je = plan.get(jahr) ?? namen.map(() => nichts);
    alle.push(je);
    zeilen.push(...namen.map((k, i): [string, Haushaltszeile] => [`${jahr} ${k.name}`, je[i] ?? nichts]));
    zeilen.push([`${jahr} Summe`, haushaltssumme(je)]);
  }
  const gesamt = namen.map((_, i) => haushaltssumme(alle.map((je) => je[i] ?? nichts)));
  zeilen.push(...namen.map((k, i): [string, Haushaltszeile] => [`null ${k.name}`, gesamt[i] ?? nichts]));
  zeilen.push(['null Summe', haushaltssumme(gesamt)]);
  const text = (b: Bruch): string => alsText(b);
  return zeilen.map(([kopf, z]) => [kopf, ...GELD.map((g) => text(z[g]))].join(' ')).join('\n');
}

export function kernHaushaltstext(
  t: Zufallstabelle,
  kommunen: readonly { name: string; schluessel: number }[],
): string {
  const liste = kommunen.map((k, i) => ({ zeile: i + 2, kommune: k.name, schluessel: dez(k.schluessel) }));
  return kernHaushalt(
    t.zeilen.map((z, i) => fuerKernzeile(z, i, t.zeit)),
    liste,
    rahmen(t),
  )
    .map((z) => [`${z.jahr} ${z.kommune}`, ...GELD.map((g) => z[g].toFixed(2))].join(' '))
    .join('\n');
}
