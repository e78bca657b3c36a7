import { eigenanteil as anteilAus } from '../../src/core/foerderung/eigenanteil';
import { foerderung } from '../../src/core/foerderung/foerderung';
import { hoechstbetrag } from '../../src/core/foerderung/hoechstbetrag';
import { Kostenrechnung } from '../../src/core/personal/kostenrechnung';
import { KEINE_EIGENEN_PARAMETER, STANDARD_KOSTENOPTIONEN } from '../../src/core/personal/optionen';
import { Tarifwerk } from '../../src/core/tarif/tarifwerk';
import { verteile } from '../../src/core/verteilung/verteilung';
import { Dezimal, NULL } from '../../src/core/zahl/dezimal';
import { alsExcelzahl, ausExcelzahl } from '../../src/core/zahl/excelzahl';
import { tagAus } from '../../src/core/zeit/datum';
import { Optionen } from '../../src/eingabe/optionen';
import { stellenAus } from '../../src/eingabe/stellen';
import { eigenanteil } from '../../src/berechnung/foerderung';
import { eigenanteile } from '../../src/berechnung/tabellen';
import { PARAMETERSATZ } from '../../src/parameters';
import { foerderfaelle, schluessel, stellen, verschiedeneStellen } from './daten';
import * as gleitkomma from './gleitkomma';
import { jeElement, millisekunden } from './messung';

/** One measured figure with its yardstick and, where one is set, its target. */
export interface Messwert {
  readonly name: string;
  readonly einheit: 's' | 'ms' | 'µs' | '1/s';
  readonly wert: number;
  /** How many times longer than plain floating-point arithmetic; null where there is no such sum. */
  readonly verhaeltnis: number | null;
  readonly ziel: string | null;
  readonly erreicht: boolean | null;
}

const ZWOELF = new Dezimal(12);
const JAHR = { von: tagAus(2022, 1, 1), bis: tagAus(2022, 12, 31) };
const TABELLENENTGELT = 3913.2;

/** Numbers in, number out: what a cell needs, without argument checks. */
function kerneigenanteil([kosten, vzae, satz]: readonly [number, number, number]): number {
  const fall = {
    kosten: ausExcelzahl(kosten),
    hoechstbetrag: hoechstbetrag(ausExcelzahl(satz), ausExcelzahl(vzae), ZWOELF),
    art: 'HÖCHSTBETRAG' as const,
    quote: null,
    drittmittel: NULL,
    eigenmittel: NULL,
  };
  return alsExcelzahl(anteilAus(fall.kosten, foerderung(fall), NULL));
}

function rechnung(): Kostenrechnung {
  const werk = new Tarifwerk(PARAMETERSATZ.tarife);
  return new Kostenrechnung(PARAMETERSATZ, werk, KEINE_EIGENEN_PARAMETER, STANDARD_KOSTENOPTIONEN);
}

const postenjahr = (r: Kostenrechnung): Dezimal =>
  r.personalkosten(
    { gruppe: 'E9c', stufe: 3, seit: null, vzae: new Dezimal(1), stelle: JAHR, zahlt: JAHR },
    JAHR,
  );

const hoechstens = (wert: number, ziel: number, einheit: string): Pick<Messwert, 'ziel' | 'erreicht'> => ({
  ziel: `<= ${ziel} ${einheit}`,
  erreicht: wert <= ziel,
});

const OHNE_ZIEL = { ziel: null, erreicht: null };

function eigenanteilJeSekunde(): Messwert[] {
  const faelle = foerderfaelle(20_000);
  const kern = jeElement(faelle, kerneigenanteil);
  const funktion = jeElement(faelle, (f) => eigenanteil(f));
  const einfach = jeElement(faelle, (f) => gleitkomma.eigenanteil(...f));
  const jeSekunde = 1000 / kern;
  return [
    {
      name: 'Eigenanteil im Kern',
      einheit: '1/s',
      wert: jeSekunde,
      verhaeltnis: kern / einfach,
      ziel: '>= 150000 1/s',
      erreicht: jeSekunde >= 150_000,
    },
    {
      name: 'Argumente je Aufruf (EIGENANTEIL abzüglich Kern)',
      einheit: 'µs',
      wert: Math.max(0, funktion - kern) * 1000,
      verhaeltnis: null,
      ...hoechstens((funktion - kern) * 1000, 20, 'µs'),
    },
  ];
}

function personalkosten(): Messwert[] {
  const viele = Array.from({ length: 500 }, () => 0);
  const einfach = jeElement(
    Array.from({ length: 20_000 }, () => TABELLENENTGELT),
    gleitkomma.postenjahr,
  );
  const kalt = jeElement(viele, () => postenjahr(rechnung()));
  const warm = rechnung();
  const wieder = jeElement(viele, () => postenjahr(warm));
  return [
    {
      name: 'Stellenjahr, kalt',
      einheit: 'µs',
      wert: kalt * 1000,
      verhaeltnis: kalt / einfach,
      ...OHNE_ZIEL,
    },
    {
      name: 'Stellenjahr, warm',
      einheit: 'µs',
      wert: wieder * 1000,
      verhaeltnis: wieder / einfach,
      ...OHNE_ZIEL,
    },
  ];
}

function tabelle(name: string, bereich: unknown, ziel: number): Messwert {
  const s = millisekunden(() => eigenanteile([bereich, '01.01.2022', '31.12.2022'])) / 1000;
  const einfach = millisekunden(() => {
    for (let i = 0; i < 10_000; i += 1)
      gleitkomma.eigenanteil(gleitkomma.postenjahr(TABELLENENTGELT + i), 1, 55000);
  });
  return { name, einheit: 's', wert: s, verhaeltnis: (s * 1000) / einfach, ...hoechstens(s, ziel, 's') };
}

function jeZelle(): Messwert {
  const bereich = stellen(10_000, 300);
  const keine = Optionen.fuerKosten('optionen', null).werte;
  const zellen = bereich.length * (bereich[0] as unknown[]).length;
  const us = (millisekunden(() => stellenAus('stellen', bereich, JAHR, keine)) * 1000) / zellen;
  return {
    name: 'Bereich lesen, je Zelle',
    einheit: 'µs',
    wert: us,
    verhaeltnis: null,
    ...hoechstens(us, 2, 'µs'),
  };
}

function verteilung(): Messwert {
  const keys = schluessel(200);
  const dezimal = keys.map((k) => new Dezimal(k));
  const betrag = new Dezimal(1_000_000);
  const viele = Array.from({ length: 200 }, () => 0);
  const ms = jeElement(viele, () => verteile(betrag, dezimal));
  const einfach = jeElement(viele, () => gleitkomma.verteilung(1_000_000, keys));
  return {
    name: 'Verteilung auf 200 Schlüssel',
    einheit: 'ms',
    wert: ms,
    verhaeltnis: ms / einfach,
    ...hoechstens(ms, 0.5, 'ms'),
  };
}

/** All figures of the calculation, in a fixed order. */
export const messeAlles = (): Messwert[] => [
  ...eigenanteilJeSekunde(),
  ...personalkosten(),
  tabelle('EIGENANTEILE, 10.000 Stellen, 300 verschiedene', stellen(10_000, 300), 0.3),
  tabelle('EIGENANTEILE, 10.000 Stellen, alle verschieden', verschiedeneStellen(10_000), 3),
  jeZelle(),
  verteilung(),
];
