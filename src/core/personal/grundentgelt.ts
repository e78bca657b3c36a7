import type { Parametersatz, Tarifwert, Zeitwert } from '../daten';
import { ersterGeltender } from '../parameter/zeitreihe';
import { gemerkt } from '../sammlung';
import { imGruppenband } from '../tarif/gruppe';
import type { Entgelt, Tarifwerk } from '../tarif/tarifwerk';
import { tagAus, type Tag } from '../zeit/datum';
import { ausOption } from './monatssaetze';
import type { Kostenoptionen } from './optionen';

/** What a full post earns in a month, before everything that is computed from it. */
export class Grundentgelt {
  private readonly jeMonat = new Map<string, Entgelt>();
  private readonly jeGruppe = new Map<string, readonly Tarifwert[]>();

  constructor(
    private readonly daten: Parametersatz,
    private readonly werk: Tarifwerk,
    private readonly optionen: Kostenoptionen,
  ) {}

  /** PK-2: table amount on the first of the month; later raised as PK-16 says. */
  entgelt(gruppe: string, stufe: number, jahr: number, monat: number): Entgelt {
    return gemerkt(this.jeMonat, `${gruppe}|${stufe}|${jahr}|${monat}`, () =>
      this.werk.entgelt(this.optionen.tarif, gruppe, stufe, tagAus(jahr, monat, 1), this.optionen),
    );
  }

  /** PK-3: SuE-Zulage of a full post on a day; the option `Zulage` replaces it. */
  zulage(gruppe: string, tag: Tag): Zeitwert | null {
    const { zulage, tarif } = this.optionen;
    if (zulage !== undefined) return ausOption('Zulage', zulage, tag);
    const zulagen = gemerkt(this.jeGruppe, gruppe, () =>
      this.daten.zulagen.filter((z) => z.tarif === tarif && imGruppenband(gruppe, z.gruppeVon, z.gruppeBis)),
    );
    return ersterGeltender(zulagen, tag) ?? null;
  }
}
