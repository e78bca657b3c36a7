import { BESOLDUNG, type Beleg, type Entgeltordnung, type Tariftabelle } from '../daten';
import { nvFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { NAME } from '../meldungen/schritte';
import { STATUS_FORTGESCHRIEBEN } from '../parameter/status';
import { gemerkt, gruppiert, letzterBis } from '../sammlung';
import type { Dezimal } from '../zahl/dezimal';
import type { Tag } from '../zeit/datum';
import { gruppeFehlt, vergleicheGruppen } from './gruppe';
import {
  einigungsende,
  letzterFortgeschriebenerTag,
  OHNE_AUSBLICK,
  Steigerung,
  type Ausblick,
  type Erhoehung,
} from './tariflaufzeit';

/** TA-4: one row of the workbook's own pay table `KIM_Tarif`. */
export interface EigenesEntgelt extends Beleg {
  readonly tarif: Entgeltordnung;
  readonly gruppe: string;
  /** 1 to 6, of Beamte 3 to 12 */
  readonly stufe: number;
  readonly betrag: Dezimal;
}

interface Zelle extends Beleg {
  readonly stufe: number;
  readonly betrag: Dezimal;
}

/** A monthly amount with the evidence of its table. */
export interface Entgelt extends Beleg {
  readonly betrag: Dezimal;
  /** TA-3: the day lies beyond the end of the agreement. */
  readonly fortgeschrieben: boolean;
  /** PK-16: assumed raises of the table's amount, in order; the last one gives `betrag`. */
  readonly erhoehungen: readonly Erhoehung[];
}

interface Stand {
  readonly gueltigAb: Tag;
  readonly zellen: ReadonlyMap<number, Zelle>;
}

/** Name of a published table: "TVöD-VKA Anlage A", "LBesO-NRW Besoldungsordnung A". */
export const tabellenname = ({
  tarif,
  anlage,
}: {
  readonly tarif: string;
  readonly anlage: string;
}): string => (tarif === BESOLDUNG ? NAME.besoldungsordnung(tarif, anlage) : NAME.anlage(tarif, anlage));

/**
 * TA-1, TA-3, TA-4: all pay tables of a computation, the workbook's own rows before the built-in ones.
 * Lookups are remembered for the life of the object, which is one computation.
 */
export class Tarifwerk {
  private readonly staende = new Map<string, readonly Stand[]>();
  private readonly enden = new Map<Entgeltordnung, Tag>();
  private readonly steigerungen = new Map<string, Steigerung>();

  constructor(
    readonly tabellen: readonly Tariftabelle[],
    readonly eigene: readonly EigenesEntgelt[] = [],
  ) {}

  /**
   * TA-1: monthly amount in EUR for one full post. Beyond the end of the agreement the newest table goes on, raised
   * if the `ausblick` says so (PK-16).
   *
   * @throws Fachfehler `NV` naming what the data hold instead, or more than 24 months after the agreement (TA-7)
   */
  entgelt(
    tarif: Entgeltordnung,
    gruppe: string,
    stufe: number,
    tag: Tag,
    ausblick: Ausblick = OHNE_AUSBLICK,
  ): Entgelt {
    const stand = this.stand(tarif, gruppe, tag);
    const zelle = stand.zellen.get(stufe);
    if (zelle === undefined) {
      const stufen = [...stand.zellen.keys()].sort((a, b) => a - b);
      throw nvFehler(FEHLER.keinBetrag(gruppe, stufe, tarif, stand.gueltigAb, stufen), 'Stufe');
    }
    const { fortschreibung, tarifsteigerung: satz } = ausblick;
    if (!fortschreibung && satz === undefined) this.pruefeFortgeltung(tarif, tag, stand.gueltigAb);
    const { betrag, gueltigAb, gueltigBis, quelle, angenommen = false } = zelle;
    const fortgeschrieben = gueltigBis !== null && tag > gueltigBis;
    const status = fortgeschrieben ? STATUS_FORTGESCHRIEBEN : zelle.status;
    const erhoehungen =
      satz === undefined
        ? []
        : gemerkt(
            this.steigerungen,
            `${tarif}|${gruppe}|${stufe}|${gueltigAb}|${satz.toString()}`,
            () => new Steigerung(betrag, gueltigAb, this.ende(tarif), satz),
          ).bis(tag);
    return {
      betrag: erhoehungen.at(-1)?.betrag ?? betrag,
      gueltigAb,
      gueltigBis,
      quelle,
      status,
      angenommen,
      fortgeschrieben,
      erhoehungen,
    };
  }

  /**
   * The steps of a group on a day.
   *
   * @throws Fachfehler `NV` if the group has no table on the day
   */
  stufen(tarif: Entgeltordnung, gruppe: string, tag: Tag): readonly number[] {
    return [...this.stand(tarif, gruppe, tag).zellen.keys()].sort((a, b) => a - b);
  }

  /** TA-3: last day of a tariff's agreement. */
  ende(tarif: Entgeltordnung): Tag {
    return gemerkt(this.enden, tarif, () => einigungsende(this.tabellen, tarif));
  }

  /**
   * TA-7: more than 24 months after the end of the agreement only own rows of a later date say how it goes on.
   *
   * @param standAb since when the newest of what is asked for has been known
   * @throws Fachfehler `NV` with the way out
   */
  pruefeFortgeltung(tarif: Entgeltordnung, tag: Tag, standAb: Tag): void {
    const ende = this.ende(tarif);
    const letzter = letzterFortgeschriebenerTag(ende);
    if (tag > letzter && standAb <= ende) throw nvFehler(FEHLER.tarifZuAlt(tarif, tag, ende, letzter));
  }

  /** TA-4: does an own row count on a day, or has a later table or row of its group replaced it? */
  zaehlt({ tarif, gruppe, gueltigAb }: EigenesEntgelt, tag: Tag): boolean {
    return gueltigAb <= tag && this.stand(tarif, gruppe, tag).gueltigAb === gueltigAb;
  }

  /** All groups of a tariff in order, own rows included. */
  gruppen(tarif: Entgeltordnung): string[] {
    const namen = new Set<string>();
    for (const t of this.tabellen) if (t.tarif === tarif) for (const g of t.betraege.keys()) namen.add(g);
    for (const z of this.eigene) if (z.tarif === tarif) namen.add(z.gruppe);
    return [...namen].sort(vergleicheGruppen);
  }

  /** The newest state of a group on a day. */
  private stand(tarif: Entgeltordnung, gruppe: string, tag: Tag): Stand {
    const staende = this.standListe(tarif, gruppe);
    if (staende.length === 0) throw gruppeFehlt(gruppe, tarif, this.gruppen(tarif));
    const stand = letzterBis(staende, (s) => s.gueltigAb, tag);
    if (stand === undefined) {
      const erster = staende[0] as Stand;
      throw nvFehler(FEHLER.keinEntgelt(gruppe, tarif, tag, erster.gueltigAb));
    }
    return stand;
  }

  /** The states of one group, oldest first. A date of own rows stands for itself (TA-4). */
  private standListe(tarif: Entgeltordnung, gruppe: string): readonly Stand[] {
    return gemerkt(this.staende, `${tarif}|${gruppe}`, () => {
      const eingebaut = this.tabellen.flatMap((t) => {
        const { gueltigAb, gueltigBis, quelle, status } = t;
        const betraege = t.tarif === tarif ? (t.betraege.get(gruppe) ?? []) : [];
        return betraege.flatMap((betrag, i) =>
          betrag === null ? [] : [{ stufe: i + 1, betrag, gueltigAb, gueltigBis, quelle, status }],
        );
      });
      const eigene = this.eigene.filter((z) => z.tarif === tarif && z.gruppe === gruppe);
      return [...gruppiert([...eingebaut, ...eigene], (z) => z.gueltigAb)]
        .map(([gueltigAb, zellen]) => ({ gueltigAb, zellen: new Map(zellen.map((z) => [z.stufe, z])) }))
        .sort((x, y) => x.gueltigAb - y.gueltigAb);
    });
  }
}
