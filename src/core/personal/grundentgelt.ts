import type { Parametersatz, Zeitwert } from '../daten';
import { geltender } from '../parameter/zeitreihe';
import { gemerkt } from '../sammlung';
import { imGruppenband } from '../tarif/gruppe';
import { stufeAm } from '../tarif/stufe';
import type { Entgelt, Tarifwerk } from '../tarif/tarifwerk';
import { tagAus, tageImMonat, type Tag } from '../zeit/datum';
import type { Stellenangabe } from './kostenrechnung';
import { ausOption } from './monatssaetze';
import type { Kostenoptionen } from './optionen';

/** What a full post earns in a month, before everything that is computed from it. */
export class Grundentgelt {
  private readonly jeMonat = new Map<string, Entgelt>();

  constructor(
    private readonly daten: Parametersatz,
    private readonly werk: Tarifwerk,
    private readonly optionen: Kostenoptionen,
  ) {}

  /** PK-13: the step reached by the month's last day (§ 17 (1) TVöD). */
  stufe({ gruppe, stufe, seit }: Stellenangabe, jahr: number, monat: number): number {
    return seit === null
      ? stufe
      : stufeAm(gruppe, stufe, seit, tagAus(jahr, monat, tageImMonat(jahr, monat)));
  }

  /** PK-2: table amount on the first of the month, in the step of PK-13; later raised as PK-16 says. */
  entgelt(angabe: Stellenangabe, jahr: number, monat: number): Entgelt {
    const { gruppe } = angabe;
    const stufe = this.stufe(angabe, jahr, monat);
    return gemerkt(this.jeMonat, `${gruppe}|${stufe}|${jahr}|${monat}`, () =>
      this.werk.entgelt(this.optionen.tarif, gruppe, stufe, tagAus(jahr, monat, 1), this.optionen),
    );
  }

  /** PK-3: SuE-Zulage of a full post on a day; the option `Zulage` replaces it. */
  zulage(gruppe: string, tag: Tag): Zeitwert | null {
    const { zulage, tarif } = this.optionen;
    if (zulage !== undefined) return ausOption('Zulage', zulage, tag);
    const zulagen = this.daten.zulagen.filter(
      (z) => z.tarif === tarif && imGruppenband(gruppe, z.gruppeVon, z.gruppeBis),
    );
    return geltender([zulagen], tag) ?? null;
  }
}
