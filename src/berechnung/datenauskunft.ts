import { KOSTENPARAMETER, type Entgeltordnung, type Zeitwert } from '../core/daten';
import { Fachfehler, versuche } from '../core/fehler';
import { Grundentgelt } from '../core/personal/grundentgelt';
import { Jahressonderzahlungen } from '../core/personal/jahressonderzahlung';
import { Satzquelle } from '../core/personal/monatssaetze';
import { kasseNach } from '../core/personal/optionen';
import { Tarifwerk } from '../core/tarif/tarifwerk';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import { kalendertag, type Tag } from '../core/zeit/datum';
import { Optionen } from '../eingabe/optionen';
import { parameterAus } from '../eingabe/parameter';
import { JAHRESSONDERZAHLUNG } from '../eingabe/parametername';
import { PARAMETERSATZ } from '../parameters';
import { werkMit } from './tarif';

/** What the pane asks of the data that no function of a cell gives. */

/** A monthly amount, EUR, with the day from which its table holds. */
export interface Entgeltauskunft {
  readonly gruppe: string;
  readonly stufe: number;
  readonly betrag: number;
  readonly gueltigAb: Tag;
}

/** A dated value of employer cost, under the name by which an own row replaces it (PK-14). */
export interface Parameterauskunft {
  readonly parameter: string;
  readonly gueltigAb: Tag;
  /** `null` = open. */
  readonly gueltigBis: Tag | null;
  readonly wert: number;
  readonly quelle: string;
  readonly istEntwurf: boolean;
}

/**
 * AK-3: all amounts of a tariff on a day, none where there is no table.
 *
 * @param tarife own rows, as the functions take them; those with findings count as none
 */
export function entgelteAm(tarif: Entgeltordnung, tag: Tag, tarife: unknown): Entgeltauskunft[] {
  const werk = versuche(() => werkMit(tarife, () => undefined));
  if (werk instanceof Fachfehler) return [];
  return werk.gruppen(tarif).flatMap((gruppe) => {
    const stufen = versuche(() => werk.stufen(tarif, gruppe, tag));
    if (stufen instanceof Fachfehler) return [];
    return stufen.flatMap((stufe) => {
      const entgelt = versuche(() => werk.entgelt(tarif, gruppe, stufe, tag));
      if (entgelt instanceof Fachfehler) return [];
      return [{ gruppe, stufe, betrag: alsExcelzahl(entgelt.betrag), gueltigAb: entgelt.gueltigAb }];
    });
  });
}

/** Follows its own half-years (ZI-1) and costs no employer anything. */
const KEINE_KOSTEN = 'Basiszinssatz';

/** AK-3: all built-in values of employer cost. */
export function parameterauskunft(): Parameterauskunft[] {
  const { zeitreihen, jahressonderzahlung } = PARAMETERSATZ;
  const reihen = zeitreihen
    .filter(({ parameter }) => parameter !== KEINE_KOSTEN)
    .flatMap(({ parameter, tarif, kasse, werte }) => {
      const wofuer = kasse ?? tarif;
      return werte.map((wert) => ({ name: wofuer === null ? parameter : `${parameter} (${wofuer})`, wert }));
    });
  const sonderzahlungen = jahressonderzahlung.map((wert) => {
    const band = wert.gruppeVon === null ? '' : ` ${wert.gruppeVon} bis ${wert.gruppeBis ?? ''}`;
    return { name: `${JAHRESSONDERZAHLUNG}${band} (${wert.tarif})`, wert };
  });
  return [...reihen, ...sonderzahlungen].map(({ name, wert }) => ({
    parameter: name,
    gueltigAb: wert.gueltigAb,
    gueltigBis: wert.gueltigBis,
    wert: alsExcelzahl(wert.wert),
    quelle: wert.quelle,
    istEntwurf: wert.vorlaeufig === true,
  }));
}

/** A value that employer cost of a month is computed with. */
export type Kostenwert = Pick<Parameterauskunft, 'parameter' | 'wert' | 'quelle'> & {
  readonly status: string;
};

/**
 * AK-4: what employer cost of months is computed with: by option (PK-12), by an own row (PK-14), built in or carried on
 * (PK-15). What has no value there is left out, and rows with findings count as none.
 *
 * @param erste the first days of the months
 * @param gruppen pay groups of which the Jahressonderzahlung is asked
 * @returns a list for each month
 */
export function kostenwerte(
  erste: readonly Tag[],
  gruppen: readonly string[],
  optionen: unknown,
  parameter: unknown,
): Kostenwert[][] {
  const gewaehlt = Optionen.fuerTabellen('optionen', optionen, []).werte.kostenoptionen();
  const eigene = parameterAus('parameter', parameter, kasseNach(gewaehlt)).werte;
  const saetze = new Satzquelle(PARAMETERSATZ, eigene, gewaehlt);
  const grund = new Grundentgelt(PARAMETERSATZ, new Tarifwerk(PARAMETERSATZ.tarife), gewaehlt);
  const sonderzahlungen = new Jahressonderzahlungen(PARAMETERSATZ, eigene, gewaehlt, grund);
  const gefragt: readonly (readonly [name: string, wert: (erster: Tag) => Zeitwert])[] = [
    ...KOSTENPARAMETER.map((name) => [name, (erster: Tag) => saetze.wert(name, erster)] as const),
    ...gruppen.map(
      (gruppe) =>
        [
          `${JAHRESSONDERZAHLUNG} ${gruppe}`,
          (erster: Tag) => sonderzahlungen.satz(gruppe, kalendertag(erster).jahr),
        ] as const,
    ),
  ];
  return erste.map((erster) =>
    gefragt.flatMap(([name, lies]) => {
      const wert = versuche(() => lies(erster));
      if (wert instanceof Fachfehler) return [];
      return [{ parameter: name, wert: alsExcelzahl(wert.wert), quelle: wert.quelle, status: wert.status }];
    }),
  );
}
