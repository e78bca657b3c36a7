import { BESOLDUNG } from '../../core/daten';
import type { Tarifdatei, Dateien } from '../formen';
import { TARIFDATEI } from '../schema';
import { BETRAG } from '../schema/feld';
import { ANLAGEN, fehltStufe, type Anlagenplan } from '../schema/gruppen';
import { pruefeForm } from './form';
import { pruefeNachweis } from './nachweis';
import { pruefeZeitfolge } from './zeitfolge';

/** TV-L: E1 step 2 rises two months before the others, and is above step 3 until then (agreement of 14.02.2026). */
const SINKT = 'tarif/tv-l-anlage-b/2027-01-01.json, E1, Stufe 3';

function pruefeStufen(ort: string, plan: Anlagenplan, gruppe: string, stufen: unknown): string[] {
  if (!Array.isArray(stufen) || stufen.length !== plan.stufen) {
    return [`${ort}: erwartet wird eine Liste von ${plan.stufen} Beträgen.`];
  }
  const saetze: string[] = [];
  let vorige = 0;
  stufen.forEach((betrag: unknown, index) => {
    const stufe = `${ort}, Stufe ${index + 1}`;
    if (fehltStufe(gruppe, index + 1)) {
      if (betrag !== null) saetze.push(`${stufe}: diese Stufe gibt es nicht, erwartet wird null.`);
    } else if (!BETRAG.passt(betrag)) {
      saetze.push(`${stufe}: ${JSON.stringify(betrag)}, erwartet wird ${BETRAG.erwartet}.`);
    } else {
      // Catches swapped digits: no step pays less than the one below it.
      if (Number(betrag) < vorige && stufe !== SINKT)
        saetze.push(`${stufe}: ${String(betrag)} ist weniger als die Stufe davor.`);
      vorige = Number(betrag);
    }
  });
  return saetze;
}

function pruefeTabelle(pfad: string, datei: Tarifdatei): string[] {
  const plan = ANLAGEN.find((a) => a.tarif === datei.tarif && a.anlage === datei.anlage);
  if (plan === undefined) return [`${pfad}: ${datei.tarif} hat keine Anlage ${datei.anlage}.`];
  const saetze = pruefeNachweis(pfad, datei);
  const sollpfad = `tarif/${plan.ordner}/${datei.gueltigAb}.json`;
  if (pfad !== sollpfad)
    saetze.push(`${pfad}: nach Tarif, Anlage und Datum gehört die Datei nach ${sollpfad}.`);
  const gruppen = Object.keys(datei.betraege);
  if (gruppen.join(' ') !== plan.gruppen.join(' ')) {
    saetze.push(`${pfad}: Gruppen sind ${gruppen.join(' ')}, erwartet werden ${plan.gruppen.join(' ')}.`);
  }
  for (const [gruppe, stufen] of Object.entries(datei.betraege)) {
    saetze.push(...pruefeStufen(`${pfad}, ${gruppe}`, plan, gruppe, stufen));
  }
  return saetze;
}

/** TA-3: a tariff's agreement ends on one day, the end of the newest table of each of its annexes; pay of Beamte is open. */
function pruefeEnde(tarif: string, tabellen: readonly Tarifdatei[]): string[] {
  const anlagen = [...new Set(tabellen.map((t) => t.anlage))];
  const enden = new Set(anlagen.map((a) => tabellen.filter((t) => t.anlage === a).at(-1)?.gueltigBis));
  if (tarif === BESOLDUNG) {
    return enden.has(null)
      ? []
      : [`${tarif}: die jüngste Tabelle muss offen sein, sie gehört zu keiner Tarifeinigung.`];
  }
  return enden.size > 1 || enden.has(null)
    ? [`${tarif}: die jüngsten Tabellen brauchen ein gemeinsames Ende der Tarifeinigung.`]
    : [];
}

/** TA-3: per annex complete tables that follow each other without a gap. */
export function pruefeTarif(dateien: Dateien<Tarifdatei>): string[] {
  const alle = Object.entries(dateien);
  const form = alle.flatMap(([pfad, datei]) => pruefeForm(pfad, datei, TARIFDATEI));
  if (form.length > 0) return form;
  const folgen = ANLAGEN.map(({ tarif, anlage }) =>
    alle
      .filter(([, datei]) => datei.tarif === tarif && datei.anlage === anlage)
      .map(([ort, { gueltigAb, gueltigBis }]) => ({ ort, gueltigAb, gueltigBis })),
  );
  return [
    ...alle.flatMap(([pfad, datei]) => pruefeTabelle(pfad, datei)),
    ...folgen.flatMap((folge) => pruefeZeitfolge(folge, 'Lücken verboten')),
    ...[...new Set(ANLAGEN.map((a) => a.tarif))].flatMap((tarif) =>
      pruefeEnde(
        tarif,
        alle.map(([, datei]) => datei).filter((d) => d.tarif === tarif),
      ),
    ),
  ];
}
