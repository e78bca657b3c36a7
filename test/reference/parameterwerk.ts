import type { Eigenes, Optionen } from './angaben';
import { istBeamtengruppe } from './besoldung';
import { NULL, Referenzfehler, type Bruch } from './bruch';
import type { Daten, Einmalzahlung, Gemeinsam, Kasse, Reihe, Tarif, Zeitwert } from './daten';
import { entgelt } from './entgelt';
import { tag, type Tag } from './monate';
import { fuerGruppe, fuerTarif, geltend, gueltig, type EigenerWert } from './werte';

/** The dated values that hold for one choice of options, with what the workbook brings before the built-in ones. */
export class Parameterwerk {
  private readonly tarif: Tarif;
  private readonly kasse: Kasse;
  /** What has been looked up: years of equal posts ask for the same values again and again. */
  private readonly gemerkt = new Map<string, Bruch>();

  constructor(
    private readonly daten: Daten,
    private readonly optionen: Optionen,
    private readonly eigenes: Eigenes,
  ) {
    this.tarif = optionen.tarif ?? 'TVöD-VKA';
    // PK-17
    this.kasse = optionen.zusatzversorgung ?? (this.tarif === 'TV-L' ? 'VBL' : 'KVW');
  }

  entgelt(gruppe: string, stufe: number, am: Tag): Bruch {
    return this.merke(`entgelt ${gruppe}/${stufe} ${am}`, () =>
      entgelt(this.daten, gruppe, stufe, am, this.tarif, this.eigenes.zellen, this.optionen),
    );
  }

  /** PK-3; the option replaces it in every month and group. */
  zulage(gruppe: string, erster: Tag): Bruch {
    if (this.optionen.zulage) return this.optionen.zulage;
    return this.merke(`zulage ${gruppe} ${erster}`, () => {
      const zulagen = fuerGruppe(this.daten.leistungen[this.tarif].zulagen, gruppe);
      return gueltig(zulagen, erster)?.wert ?? NULL;
    });
  }

  /** PK-5: the rate of a year is that of 1 September (§ 20 TVöD-VKA, § 20 TV-L). */
  jahressonderzahlung(gruppe: string, jahr: number): Bruch {
    return this.merke(`jsz ${gruppe} ${jahr}`, () => {
      const eigene = fuerTarif(fuerGruppe(this.eigenes.jahressonderzahlung ?? [], gruppe), this.tarif);
      const eingebaut = fuerGruppe(this.daten.leistungen[this.tarif].jahressonderzahlung, gruppe);
      return this.geltend(eigene, eingebaut, tag(jahr, 9, 1), `Jahressonderzahlung ${gruppe}`);
    });
  }

  /** PK-10: what the tariff pays to the group once or for some months; PK-18: to Beamte as the TV-L does. */
  einmalzahlungen(gruppe: string): Einmalzahlung[] {
    const tarif = istBeamtengruppe(gruppe) ? 'TV-L' : this.tarif;
    return fuerGruppe(this.daten.leistungen[tarif].einmalzahlungen, gruppe);
  }

  /** The value of a month is the one of its first day. */
  wert(reihe: Reihe, erster: Tag): Bruch {
    return this.merke(`${reihe} ${erster}`, () =>
      this.geltend(this.eigene(reihe), this.eingebaut(reihe), erster, reihe),
    );
  }

  private geltend(eigene: readonly Zeitwert[], eingebaut: readonly Zeitwert[], am: Tag, name: string): Bruch {
    const treffer = geltend(eigene, eingebaut, am, this.optionen.fortschreibung ?? false);
    if (!treffer) throw new Referenzfehler('NV', `${name} am ${am}`);
    return treffer.wert;
  }

  /** PK-14; PK-8: an own ceiling of the KV is one of the PV as well, after rows for the PV itself. */
  private eigene(reihe: Reihe): EigenerWert[] {
    const zeilen = fuerTarif(this.eigenes.reihen?.[reihe] ?? [], this.tarif);
    return reihe === 'bbgPv' ? [...zeilen, ...this.eigene('bbgKv')] : zeilen;
  }

  private eingebaut(reihe: Reihe): readonly Zeitwert[] {
    if (reihe === 'umlage' || reihe === 'sanierung') return this.daten.kassen[this.kasse][reihe];
    if (reihe === 'leistungsentgelt') return this.daten.leistungen[this.tarif].leistungsentgelt;
    return this.daten.reihen[reihe satisfies Gemeinsam];
  }

  /** What is found under the name already, or what is found now. */
  merke(schluessel: string, finde: () => Bruch): Bruch {
    const bekannt = this.gemerkt.get(schluessel);
    if (bekannt) return bekannt;
    const wert = finde();
    this.gemerkt.set(schluessel, wert);
    return wert;
  }
}
