import type { Parametername } from '../../core/daten';
import { PARAMETERNAMEN, TARIFE, ZUSATZVERSORGUNGEN } from '../../core/daten';
import { Dezimal } from '../../core/zahl/dezimal';
import type { Dateien, Werteintrag, Zeitreihendatei } from '../formen';
import { WERTEINTRAG, ZEITREIHENDATEI } from '../schema';
import { AUCH_NEGATIV, HAELFTIG, JE_KASSE, JE_TARIF, PARAMETEREINHEIT } from '../schema/wortschatz';
import { ortDesEintrags, pruefeDateiform, pruefeNachweise } from './eintraege';
import { pruefeZeitfolge } from './zeitfolge';

/** The published half must be half of the published whole, or one of the two is misread. */
function pruefeHaelfte(ort: string, eintrag: Werteintrag, haelftig: boolean): string[] {
  const anteil = eintrag.arbeitgeberanteil;
  if (!haelftig)
    return anteil === undefined ? [] : [`${ort}: „arbeitgeberanteil“ ist hier nicht vorgesehen.`];
  if (anteil === undefined) return [`${ort}: das Feld „arbeitgeberanteil“ fehlt.`];
  return new Dezimal(anteil).times(2).eq(eintrag.wert)
    ? []
    : [`${ort}: arbeitgeberanteil ${anteil} ist nicht die Hälfte von ${eintrag.wert}.`];
}

function pruefeZeitreihe(pfad: string, datei: Zeitreihendatei): string[] {
  const name = datei.parameter as Parametername;
  const einheit = PARAMETEREINHEIT[name];
  const haelftig = HAELFTIG.includes(name);
  return [
    ...(datei.einheit === einheit
      ? []
      : [`${pfad}: Einheit „${datei.einheit}“, erwartet wird „${einheit}“.`]),
    ...datei.eintraege
      .filter((e) => e.wert.startsWith('-') && !AUCH_NEGATIV.includes(name))
      .map((e) => `${pfad}: ${name} ist mit ${e.wert} negativ.`),
    ...datei.eintraege.flatMap((e, i) => pruefeHaelfte(ortDesEintrags(pfad, i), e, haelftig)),
    ...pruefeNachweise(pfad, datei.eintraege),
    ...pruefeZeitfolge(
      datei.eintraege.map((e, i) => ({ ...e, ort: ortDesEintrags(pfad, i) })),
      'Lücken verboten',
    ),
  ];
}

/** PK-17: the series there have to be, by the words that name them in a message. */
const SERIEN = PARAMETERNAMEN.flatMap((name) => {
  if (JE_KASSE.includes(name)) return ZUSATZVERSORGUNGEN.map((kasse) => `${name} ${kasse}`);
  if (JE_TARIF.includes(name)) return TARIFE.map((tarif) => `${name} ${tarif}`);
  return [name];
});

const serie = ({ parameter, kasse, tarif }: Zeitreihendatei): string =>
  [parameter, kasse, tarif].filter((teil) => teil !== undefined).join(' ');

/** One file per series, its values without gaps: a month between two known rates must not be `#NV`. */
export function pruefeZeitreihen(dateien: Dateien<Zeitreihendatei>): string[] {
  const alle = Object.entries(dateien);
  const form = alle.flatMap(([pfad, datei]) => pruefeDateiform(pfad, datei, ZEITREIHENDATEI, WERTEINTRAG));
  if (form.length > 0) return form;
  const anzahl = (name: string) => alle.filter(([, datei]) => serie(datei) === name).length;
  return [
    ...SERIEN.filter((name) => anzahl(name) !== 1).map(
      (name) => `Parameter „${name}“: erwartet wird genau eine Datei, gefunden wurden ${anzahl(name)}.`,
    ),
    ...alle
      .filter(([, datei]) => !SERIEN.includes(serie(datei)))
      .map(([pfad, datei]) => `${pfad}: „${serie(datei)}“ ist keine der erwarteten Reihen.`),
    ...alle.flatMap(([pfad, datei]) => pruefeZeitreihe(pfad, datei)),
  ];
}
