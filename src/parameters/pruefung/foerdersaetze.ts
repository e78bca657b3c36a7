import { MERKMALE } from '../../core/daten';
import type { Dateien, Foerderdatei, Foerdereintrag } from '../formen';
import { FOERDERDATEI, FOERDEREINTRAG } from '../schema';
import { ortDesEintrags, pruefeDateiform, pruefeNachweise } from './eintraege';
import { pruefeZeitfolge } from './zeitfolge';

/** MINDESTANTEIL is a size of a post; all other rates are yearly amounts for so many VZÄ. */
function pruefeSatz(ort: string, satz: Foerdereintrag): string[] {
  const saetze: string[] = [];
  const istAnteil = satz.merkmal === 'MINDESTANTEIL';
  const einheit = istAnteil ? 'VZÄ' : 'EUR je Jahr';
  if (satz.einheit !== einheit) {
    saetze.push(`${ort}: Einheit „${satz.einheit}“, für ${satz.merkmal} wird „${einheit}“ erwartet.`);
  }
  if ((satz.art === null) !== istAnteil) {
    saetze.push(`${ort}: „art“ ist für ${satz.merkmal} ${istAnteil ? 'nicht vorgesehen' : 'nötig'}.`);
  }
  if ((satz.jeVzae === undefined) !== istAnteil) {
    saetze.push(`${ort}: „jeVzae“ ist für ${satz.merkmal} ${istAnteil ? 'nicht vorgesehen' : 'nötig'}.`);
  }
  if (satz.jeVzae === '0.00') saetze.push(`${ort}: „jeVzae“ muss größer als 0 sein.`);
  return saetze;
}

function pruefeDatei(pfad: string, datei: Foerderdatei): string[] {
  const form = pruefeDateiform(pfad, datei, FOERDERDATEI, FOERDEREINTRAG);
  if (form.length > 0) return form;
  const eintraege = datei.eintraege.map((e, i) => ({ ...e, ort: ortDesEintrags(pfad, i) }));
  const sollpfad = `foerdersaetze/baustein-${datei.baustein}.json`;
  return [
    ...(pfad === sollpfad ? [] : [`${pfad}: Baustein ${datei.baustein} gehört nach ${sollpfad}.`]),
    ...eintraege.flatMap((e) => pruefeSatz(e.ort, e)),
    ...pruefeNachweise(pfad, datei.eintraege),
    ...MERKMALE.flatMap((merkmal) =>
      pruefeZeitfolge(
        eintraege.filter((e) => e.merkmal === merkmal),
        'Lücken erlaubt',
      ),
    ),
  ];
}

/** FS-1: dated grant rates. Gaps are real here: some years' notices are not known. */
export const pruefeFoerdersaetze = (dateien: Dateien<Foerderdatei>): string[] =>
  Object.entries(dateien).flatMap(([pfad, datei]) => pruefeDatei(pfad, datei));
