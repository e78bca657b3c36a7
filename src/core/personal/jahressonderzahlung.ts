import type { Gruppenwert, Parametersatz } from '../daten';
import { nvFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { Zeitindex } from '../parameter/zeitindex';
import { zeitwert, type Wertequellen } from '../parameter/zeitreihe';
import { gemerkt } from '../sammlung';
import { imGruppenband } from '../tarif/gruppe';
import { summe } from '../zahl/dezimal';
import { tagAus } from '../zeit/datum';
import { enthaelt } from '../zeit/zeitraum';
import type { Grundentgelt } from './grundentgelt';
import type { Jahressonderzahlung } from './monatseingabe';
import { fuerTarif, type EigeneParameter, type Kostenoptionen } from './optionen';
import type { Stellenangabe } from './stellenangabe';
import type { Stufenverlauf } from './stufenverlauf';

/** PK-5: the months whose mean is the base (§ 20 (2) TVöD). */
const BEMESSUNG = [7, 8, 9] as const;

/** PK-5, PK-17: Jahressonderzahlung (§ 20 TVöD-VKA and § 20 TV-L, tariff area West) by post and year. */
export class Jahressonderzahlungen {
  private readonly jeGruppe = new Map<string, Wertequellen<Gruppenwert>>();
  private readonly jeJahr = new Map<string, Jahressonderzahlung>();

  constructor(
    private readonly daten: Parametersatz,
    private readonly eigene: EigeneParameter,
    private readonly optionen: Kostenoptionen,
    private readonly grund: Grundentgelt,
  ) {}

  /**
   * Rate and the sum of table amount and Zulage of July, August and September; null if switched off. PK-12
   * `JSZ-Stichtag`: also null for a year whose 1 December the post does not contain, so its rate is not looked up.
   *
   * @throws Fachfehler `NV` for an unknown year or a group without a band
   */
  imJahr(
    { gruppe, stelle }: Stellenangabe,
    verlauf: Stufenverlauf,
    jahr: number,
  ): Jahressonderzahlung | null {
    const { jahressonderzahlung, jszStichtag } = this.optionen;
    if (!jahressonderzahlung) return null;
    // A group without a band is an error, also for a post that is not there on the day that counts.
    this.saetze(gruppe);
    if (jszStichtag && !enthaelt(stelle, tagAus(jahr, 12, 1))) return null;
    const stufen = BEMESSUNG.map((monat) => verlauf.stufe(jahr, monat));
    return gemerkt(this.jeJahr, `${gruppe}|${stufen.join()}|${jahr}`, () => {
      const satz = this.satz(gruppe, jahr);
      const entgelte = BEMESSUNG.map((monat, i) =>
        this.grund.entgelt(gruppe, stufen[i] as number, jahr, monat),
      );
      const zulagen = BEMESSUNG.flatMap((monat) => this.grund.zulage(gruppe, tagAus(jahr, monat, 1)) ?? []);
      const betraege = [...entgelte.map((e) => e.betrag), ...zulagen.map((z) => z.wert)];
      return { satz, summe: summe(betraege), entgelte, tabellen: [...entgelte, ...zulagen] };
    });
  }

  /**
   * The rate follows the group on 1 September; PK-15 says what it is where none is valid yet.
   *
   * @throws Fachfehler `NV` for an unknown year or a group without a band
   */
  satz(gruppe: string, jahr: number): Gruppenwert {
    const name = `Jahressonderzahlung ${gruppe}`;
    return zeitwert(name, this.saetze(gruppe), tagAus(jahr, 9, 1), this.optionen.fortschreibung);
  }

  /** All rates known for a group, the workbook's own before the built-in ones. */
  private saetze(gruppe: string): Wertequellen<Gruppenwert> {
    return gemerkt(this.jeGruppe, gruppe, () => {
      const { tarif } = this.optionen;
      const imBand = (w: Gruppenwert): boolean => imGruppenband(gruppe, w.gruppeVon, w.gruppeBis);
      const eigene = fuerTarif(this.eigene.jahressonderzahlung, tarif).filter(imBand);
      const eingebaut = fuerTarif(this.daten.jahressonderzahlung, tarif).filter(imBand);
      if (eigene.length + eingebaut.length === 0) {
        throw nvFehler(FEHLER.jahressonderzahlungFehlt(gruppe, tarif));
      }
      return { eigene: new Zeitindex(eigene), eingebaut };
    });
  }
}
