import type { Beleg, Parametername, Parametersatz, Zeitwert } from '../daten';
import { QUELLE } from '../meldungen/schritte';
import { zeitwert } from '../parameter/zeitreihe';
import { STATUS_ANNAHME } from '../parameter/status';
import { gemerkt } from '../sammlung';
import type { Dezimal } from '../zahl/dezimal';
import type { Tag } from '../zeit/datum';
import type { EigeneParameter, Kostenoptionen } from './optionen';

/** All dated rates and ceilings of one calendar month, each with its evidence. */
export interface Monatssaetze {
  /** Equal for months with equal values, so that month results can be reused. */
  readonly nummer: number;
  readonly werte: Readonly<Record<Parametername, Zeitwert>>;
  /** Employer's halves (PK-8). KV is general half plus half of the Zusatzbeitrag, one rate. */
  readonly rv: Dezimal;
  readonly av: Dezimal;
  readonly kv: Dezimal;
  readonly pv: Dezimal;
}

const OPTION_JE_PARAMETER: Partial<
  Record<Parametername, 'leistungsentgelt' | 'umlage' | 'sanierungsgeld' | 'u2' | 'zusatzbeitrag'>
> = {
  Leistungsentgelt: 'leistungsentgelt',
  Umlage: 'umlage',
  Sanierungsgeld: 'sanierungsgeld',
  U2: 'u2',
  Zusatzbeitrag: 'zusatzbeitrag',
};

/** PK-12: what the sheet sets by option, from the given day on. */
export const optionsbeleg = (name: string, gueltigAb: Tag): Beleg => ({
  gueltigAb,
  gueltigBis: null,
  quelle: QUELLE.option(name),
  status: STATUS_ANNAHME,
});

/** PK-12: a value the sheet sets by option. */
export const ausOption = (name: string, wert: Dezimal, gueltigAb: Tag): Zeitwert => ({
  wert,
  ...optionsbeleg(name, gueltigAb),
});

const haelfte = (wert: Dezimal): Dezimal => wert.div(2);

/** Options first (PK-12), then the workbook's own values (PK-14), then the built-in ones. */
export class Satzquelle {
  private readonly jeMonat = new Map<Tag, Monatssaetze>();
  private readonly nummern = new Map<string, number>();

  constructor(
    private readonly daten: Parametersatz,
    private readonly eigene: EigeneParameter,
    private readonly optionen: Kostenoptionen,
  ) {}

  /**
   * Rates of the month that begins on `erster`.
   *
   * @throws Fachfehler `NV` for a month without data
   */
  saetze(erster: Tag): Monatssaetze {
    return gemerkt(this.jeMonat, erster, () => this.stelleZusammen(erster));
  }

  private stelleZusammen(erster: Tag): Monatssaetze {
    const namen = Object.keys(this.daten.zeitreihen) as Parametername[];
    const werte = Object.fromEntries(namen.map((name) => [name, this.wert(name, erster)])) as Record<
      Parametername,
      Zeitwert
    >;
    const kennung = namen.map((name) => werte[name].wert.toString()).join('|');
    return {
      nummer: gemerkt(this.nummern, kennung, () => this.nummern.size),
      werte,
      rv: haelfte(werte.Rentenversicherung.wert),
      av: haelfte(werte.Arbeitslosenversicherung.wert),
      kv: haelfte(werte.Krankenversicherung.wert.plus(werte.Zusatzbeitrag.wert)),
      pv: haelfte(werte.Pflegeversicherung.wert),
    };
  }

  private wert(name: Parametername, erster: Tag): Zeitwert {
    const option = OPTION_JE_PARAMETER[name];
    const gesetzt = option === undefined ? undefined : this.optionen[option];
    if (gesetzt !== undefined) return ausOption(name, gesetzt, erster);
    return zeitwert(
      name,
      [this.eigene.zeitreihen.get(name) ?? [], this.daten.zeitreihen[name]],
      erster,
      this.optionen.fortschreibung,
    );
  }
}
