import type { Mappenspalte } from '../../mappe/spalte';
import type { Wert } from '../form';
import { UEBERNAHMEFEHLER, UEBERNAHMEHINWEIS } from '../meldungen';
import type { Zellinhalt } from '../rueckweg/mappenstand';
import { LISTEN } from '../tabellen';
import { deute } from './deutung';
import { type Deutung, gut, type Lesbar, schlecht, type Spaltenlage } from './lage';
import { istLeer } from './leer';
import type { Lesart } from './lesart';
import type { Zuordnung } from './spaltenwahl';
import { beginnDerStufe } from './stufen';
import type { Uebernahmezeile, Zellhinweis, Zellmangel } from './uebernahmezeile';
import { kostenImJahr, sachkostenJeVzae, vzaeAus, vzaeHinweis } from './umrechnung';
import {
  antwortfeld,
  istOffen,
  KOSTEN_JE_MONAT,
  SACHKOSTEN_JE_STELLE,
  STUNDEN,
  type Uebernahmeliste,
} from './wahlfelder';
import { zaehltProzent } from './woerter';

type Zeile = readonly Zellinhalt[];

interface Spalte {
  readonly wahl: string;
  readonly nummer: number;
  readonly lage: Spaltenlage;
}

/** Converted once group and VZÄ of the row are known. */
const SPAETER: readonly string[] = [STUNDEN, SACHKOSTEN_JE_STELLE];

/** A row as far as it has been read. */
class Eintrag {
  readonly werte: Record<string, Wert | null> = {};
  readonly funde: Zellmangel[] = [];
  readonly hinweise: Zellhinweis[] = [];

  nimm(feld: string, roh: Zellinhalt, gelesen: Deutung): void {
    if (!gelesen.gelungen) {
      this.funde.push({ feld, satz: gelesen.satz, roh });
      return;
    }
    this.werte[feld] = gelesen.wert;
    if (gelesen.hinweis !== undefined) this.hinweise.push({ feld, satz: gelesen.hinweis });
  }
}

/** AS-11: reads rows of a list, cell by cell and then what one cell says of another. */
export class Eintragsleser {
  private readonly spalten: readonly Spalte[];

  constructor(
    zellen: readonly Zeile[],
    zuordnung: Zuordnung,
    private readonly liste: Uebernahmeliste,
    private readonly lesart: Lesart,
  ) {
    const kopf = zuordnung.kopfzeile === null ? [] : (zellen[zuordnung.kopfzeile] ?? []);
    const alle: Readonly<Record<string, Mappenspalte>> = LISTEN[liste].spalten;
    this.spalten = zuordnung.felder.flatMap((wahl, nummer): Spalte[] => {
      const feld = wahl === null || istOffen(wahl) ? null : antwortfeld(wahl);
      const spalte = feld === null ? undefined : alle[feld];
      if (wahl === null || feld === null || !spalte) return [];
      const ueberschrift = kopf[nummer];
      const inStunden = wahl === STUNDEN;
      const inProzent = !inStunden && typeof ueberschrift === 'string' && zaehltProzent(ueberschrift);
      const lage = { feld, spalte, inProzent, inStunden, punkte: lesart.punkte[wahl], lesart };
      return [{ wahl, nummer, lage }];
    });
  }

  lies(zeile: Zeile, nr: number): Uebernahmezeile {
    const eintrag = new Eintrag();
    const gelesene = new Map<string, Lesbar>();
    for (const { wahl, nummer, lage } of this.spalten) {
      const roh = zeile[nummer] ?? null;
      const gelesen = deute(roh, lage);
      if (gelesen.gelungen) gelesene.set(wahl, gelesen);
      if (!gelesen.gelungen || !SPAETER.includes(wahl))
        eintrag.nimm(lage.feld, roh, this.imJahr(wahl, gelesen));
    }
    this.stufen(eintrag, zeile, gelesene);
    this.umgerechnet(eintrag, zeile, gelesene);
    this.zeitraum(eintrag, zeile);
    this.name(eintrag, zeile);
    return { nr, ...eintrag };
  }

  private zelle(zeile: Zeile, feld: string): Zellinhalt {
    const spalte = this.spalten.find(({ lage }) => lage.feld === feld);
    return spalte === undefined ? null : (zeile[spalte.nummer] ?? null);
  }

  private imJahr(wahl: string, gelesen: Deutung): Deutung {
    const istMonat = wahl === KOSTEN_JE_MONAT && gelesen.gelungen && typeof gelesen.wert === 'number';
    return istMonat ? kostenImJahr(gelesen.wert) : gelesen;
  }

  /** The step beside a group, and the day of a rise: both belong to other fields. */
  private stufen(eintrag: Eintrag, zeile: Zeile, gelesene: ReadonlyMap<string, Lesbar>): void {
    const { werte } = eintrag;
    const beiGruppe = gelesene.get('gruppe')?.stufe;
    if (beiGruppe !== undefined) {
      const eigene = werte['stufe'] ?? null;
      if (eigene === null || eigene === beiGruppe) werte['stufe'] = beiGruppe;
      else
        eintrag.nimm(
          'gruppe',
          this.zelle(zeile, 'gruppe'),
          schlecht(UEBERNAHMEFEHLER.zweiStufen(beiGruppe, eigene)),
        );
    }
    const stufe = gelesene.get('stufe');
    if (stufe?.seit === undefined && stufe?.aufstieg === undefined) return;
    const seit = stufe.seit ?? this.beginn(werte, stufe.aufstieg ?? '');
    const steht = werte['seit'] ?? null;
    const gesagt = seit === null || (steht !== null && steht !== seit) ? null : seit;
    if (gesagt === null) {
      delete werte['stufe'];
      const satz = seit === null ? UEBERNAHMEFEHLER.aufstieg : UEBERNAHMEFEHLER.zweimalSeit;
      eintrag.nimm('stufe', this.zelle(zeile, 'stufe'), schlecht(satz));
      return;
    }
    werte['seit'] = gesagt;
    eintrag.hinweise.push({ feld: 'seit', satz: UEBERNAHMEHINWEIS.seit(Number(stufe.wert), gesagt) });
  }

  private beginn({ gruppe, stufe }: Eintrag['werte'], aufstieg: string): string | null {
    if (typeof gruppe !== 'string' || typeof stufe !== 'number') return null;
    return beginnDerStufe(gruppe, stufe, aufstieg, this.lesart.stufeAm);
  }

  private umgerechnet(eintrag: Eintrag, zeile: Zeile, gelesene: ReadonlyMap<string, Lesbar>): void {
    const { werte } = eintrag;
    const stunden = gelesene.get(STUNDEN);
    if (stunden !== undefined) {
      const roh = this.zelle(zeile, 'vzae');
      eintrag.nimm('vzae', roh, vzaeAus(stunden, werte['gruppe'], this.lesart));
    }
    const satz = vzaeHinweis(werte['vzae'], werte['gruppe']);
    if (satz !== null) eintrag.hinweise.push({ feld: 'vzae', satz });
    const sachkosten = gelesene.get(SACHKOSTEN_JE_STELLE);
    if (sachkosten === undefined) return;
    const { wert } = sachkosten;
    const jeVzae = typeof wert === 'number' ? sachkostenJeVzae(wert, werte['vzae']) : gut(null);
    eintrag.nimm('sachkosten', this.zelle(zeile, 'sachkosten'), jeVzae);
  }

  /** EN: a post that ends before it begins; both are kept, for the functions refuse them too. */
  private zeitraum(eintrag: Eintrag, zeile: Zeile): void {
    const { von = null, bis = null } = eintrag.werte;
    if (von === null || bis === null || this.liste !== 'stellen' || String(von) <= String(bis)) return;
    eintrag.funde.push({ feld: 'bis', satz: UEBERNAHMEFEHLER.bisVorVon, roh: this.zelle(zeile, 'bis') });
  }

  private name(eintrag: Eintrag, zeile: Zeile): void {
    const feld = this.liste === 'stellen' ? 'stelle' : 'kommune';
    const hatSpalte = this.spalten.some(({ lage }) => lage.feld === feld);
    const roh = this.zelle(zeile, feld);
    if (!this.lesart.fragtNamen || !hatSpalte || !istLeer(roh)) return;
    eintrag.funde.push({ feld, satz: UEBERNAHMEFEHLER.ohneNamen, roh });
  }
}
