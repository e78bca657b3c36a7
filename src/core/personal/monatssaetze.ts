import {
  KOSTENPARAMETER,
  type Beleg,
  type Kostenparameter,
  type Parametersatz,
  type Zeitwert,
} from '../daten';
import type { Zusatzversorgung } from '../daten';
import { QUELLE } from '../meldungen/schritte';
import { istAngenommener, istVorlaeufig, Zeitindex } from '../parameter/zeitindex';
import { zeitwert, type Wertequellen } from '../parameter/zeitreihe';
import { STATUS_ANNAHME } from '../parameter/status';
import { gemerkt } from '../sammlung';
import type { Dezimal } from '../zahl/dezimal';
import type { Tag } from '../zeit/datum';
import {
  fuerTarif,
  kasseNach,
  type EigeneParameter,
  type EigenerWert,
  type Kostenoptionen,
} from './optionen';
import { satzgroessen, type Parameterwerte, type Saetze } from './satzgroessen';

/** All dated rates and ceilings of one calendar month, each with its evidence. */
export interface Monatssaetze {
  readonly werte: Parameterwerte;
  /** PK-15: what rests on a draft or is carried on. */
  readonly vorlaeufige: readonly Kostenparameter[];
  /** PK-14: what the workbook itself assumes. */
  readonly angenommene: readonly Kostenparameter[];
  /** PK-17: whose rates Umlage and Sanierungsgeld are. */
  readonly kasse: Zusatzversorgung;
  /** What is computed with; the same object for months with equal values. */
  readonly saetze: Saetze;
}

const OPTION_JE_PARAMETER: Partial<
  Record<Kostenparameter, 'leistungsentgelt' | 'umlage' | 'sanierungsgeld' | 'u2' | 'zusatzbeitrag'>
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

/** Options first (PK-12), then the workbook's own values (PK-14), then those of tariff and pension fund (PK-17). */
export class Satzquelle {
  private readonly jeMonat = new Map<Tag, Monatssaetze>();
  private readonly saetzeNachWerten = new Map<string, Saetze>();
  private zuletzt: Monatssaetze | undefined;
  private readonly quellen = new Map<Kostenparameter, Wertequellen<Zeitwert>>();
  private readonly kasse: Zusatzversorgung;

  constructor(
    private readonly daten: Parametersatz,
    private readonly eigene: EigeneParameter,
    private readonly optionen: Kostenoptionen,
  ) {
    this.kasse = kasseNach(optionen);
  }

  /**
   * Rates of the month that begins on `erster`.
   *
   * @throws Fachfehler `NV` for a month without data
   */
  saetze(erster: Tag): Monatssaetze {
    return gemerkt(this.jeMonat, erster, () => this.stelleZusammen(erster));
  }

  private stelleZusammen(erster: Tag): Monatssaetze {
    const werte = {} as Record<Kostenparameter, Zeitwert>;
    for (const name of KOSTENPARAMETER) werte[name] = this.wert(name, erster);
    this.zuletzt = {
      werte,
      vorlaeufige: KOSTENPARAMETER.filter((name) => istVorlaeufig(werte[name])),
      angenommene: KOSTENPARAMETER.filter((name) => istAngenommener(werte[name])),
      kasse: this.kasse,
      saetze: this.saetzeAus(werte),
    };
    return this.zuletzt;
  }

  /** Most months have the values of the month before, which costs less to see than to compare their digits. */
  private saetzeAus(werte: Parameterwerte): Saetze {
    const davor = this.zuletzt;
    if (davor !== undefined && KOSTENPARAMETER.every((name) => werte[name].wert === davor.werte[name].wert))
      return davor.saetze;
    const kennung = KOSTENPARAMETER.map((name) => werte[name].wert.toString()).join('|');
    return gemerkt(this.saetzeNachWerten, kennung, () => satzgroessen(werte));
  }

  /** @throws Fachfehler `NV` for a month without a value */
  wert(name: Kostenparameter, erster: Tag): Zeitwert {
    const option = OPTION_JE_PARAMETER[name];
    const gesetzt = option === undefined ? undefined : this.optionen[option];
    if (gesetzt !== undefined) return ausOption(name, gesetzt, erster);
    return zeitwert(name, this.quelle(name), erster, this.optionen.fortschreibung);
  }

  private quelle(name: Kostenparameter): Wertequellen<Zeitwert> {
    const { tarif } = this.optionen;
    return gemerkt(this.quellen, name, () => ({
      eigene: new Zeitindex(this.eigeneWerte(name)),
      eingebaut: this.daten.zeitreihen
        .filter(
          (r) =>
            r.parameter === name && (r.tarif ?? tarif) === tarif && (r.kasse ?? this.kasse) === this.kasse,
        )
        .flatMap((r) => r.werte),
    }));
  }

  /** PK-8: a row of BBG KV sets the ceiling of PV too; a row of BBG PV goes before it, whatever tariff either names. */
  private eigeneWerte(name: Kostenparameter): readonly EigenerWert[] {
    const namen: readonly Kostenparameter[] = name === 'BBG PV' ? ['BBG PV', 'BBG KV'] : [name];
    return namen.flatMap((n) => fuerTarif(this.eigene.zeitreihen.get(n) ?? [], this.optionen.tarif));
  }
}
