import { wertFehler } from '../fehler';
import { FEHLER, ORT } from '../meldungen/fehler';
import { gemerkt } from '../sammlung';
import { gefaltet } from '../text/falten';
import type { Empfaenger } from './empfaenger';

/** WL-6: who passes on to whom. Rows by their position. */
export interface Ebenen {
  /** Level of each row: 1 = from the outside giver. */
  readonly ebene: readonly number[];
  /** Direct recipients of each row. */
  readonly unter: readonly (readonly number[])[];
  /** All rows, every one after the one it has its money from. */
  readonly vonOben: readonly number[];
  /** Who gives the grant and is no Empfänger. */
  readonly geber: string;
}

function nachNamen(liste: readonly Empfaenger[]): ReadonlyMap<string, number> {
  const orte = new Map<string, number>();
  liste.forEach(({ empfaenger, zeile }, i) => {
    const davor = orte.get(gefaltet(empfaenger));
    if (davor !== undefined)
      throw wertFehler(FEHLER.empfaengerDoppelt(empfaenger, (liste[davor] as Empfaenger).zeile, zeile));
    orte.set(gefaltet(empfaenger), i);
  });
  return orte;
}

/**
 * WL-6: the levels below the one outside giver.
 *
 * @throws Fachfehler `WERT` for an Empfänger listed twice, for two outside givers, and for a circle
 */
export function ebenenAus(liste: readonly Empfaenger[]): Ebenen {
  const orte = nachNamen(liste);
  const unter = liste.map((): number[] => []);
  const geber = new Map<string, { readonly name: string; readonly zeile: number; anzahl: number }>();
  const obere: number[] = [];
  liste.forEach(({ von, zeile }, i) => {
    const ort = orte.get(gefaltet(von));
    if (ort !== undefined) {
      (unter[ort] as number[]).push(i);
      return;
    }
    gemerkt(geber, gefaltet(von), () => ({ name: von, zeile, anzahl: 0 })).anzahl += 1;
    obere.push(i);
  });
  const alle = [...geber.values()];
  // Of two, the one whom fewer rows name is the typing error, and of equals the later one.
  const gemeint = alle.reduce(
    (a, b) => (b.anzahl > a.anzahl ? b : a),
    alle[0] ?? { name: '', zeile: 0, anzahl: 0 },
  );
  const fremd = alle.find((g) => g !== gemeint);
  if (fremd !== undefined)
    throw wertFehler(`${ORT.zeile(fremd.zeile, '')}: ${FEHLER.zweiGeber(fremd.name, gemeint.name)}`);
  const ebene = liste.map(() => 0);
  const vonOben = [...obere];
  for (const i of obere) ebene[i] = 1;
  for (let n = 0; n < vonOben.length; n += 1) {
    const i = vonOben[n] as number;
    for (const kind of unter[i] as number[]) {
      ebene[kind] = (ebene[i] as number) + 1;
      vonOben.push(kind);
    }
  }
  const imKreis = liste.find((_, i) => ebene[i] === 0);
  if (imKreis !== undefined)
    throw wertFehler(`${ORT.zeile(imKreis.zeile, imKreis.empfaenger)}: ${FEHLER.kreis}`);
  return { ebene, unter, vonOben, geber: gemeint.name };
}
