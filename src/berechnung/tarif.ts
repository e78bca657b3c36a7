import { ENTGELTORDNUNGEN, type Entgeltordnung } from '../core/daten';
import { entgeltordnungVon, istBesoldung } from '../core/tarif/gruppe';
import { stufeAm } from '../core/tarif/stufe';
import { tarifstand as standAm } from '../core/tarif/tarifstand';
import { Tarifwerk } from '../core/tarif/tarifwerk';
import { alle, amOrt, mitOrt, nvFehler } from '../core/fehler';
import { Dezimal } from '../core/zahl/dezimal';
import { alsExcelzahl } from '../core/zahl/excelzahl';
import { tagAlsText } from '../core/zeit/datum';
import { PARAMETERSATZ } from '../parameters';
import { GRUPPEN, unbekannteGruppe } from '../eingabe/tabellengruppe';
import { STANDARDTARIF, tarifeAus } from '../eingabe/tarife';
import { ohneTarifHinweis } from '../eingabe/tabellenhinweise';
import { optional, pflichtArgument } from '../eingabe/skalar';
import { datum, gruppe as leseGruppe, stufe as leseStufe, wahl } from '../eingabe/werte';
import { MELDUNG, ORT } from '../eingabe/meldungen';
import { erklaereRundung, type Berechnung } from './funktion';
import { entnimm, insRechenweg, type Hinweisnehmer } from './tabellenhinweise';

/** The argument `tarif`: everything that has pay tables. */
export const tarifAus = (wert: unknown): Entgeltordnung =>
  optional('tarif', wert, wahl<Entgeltordnung>(ENTGELTORDNUNGEN), STANDARDTARIF);

/** TA-4: the built-in tables with the workbook's own rows before them. */
export function werkMit(tarife: unknown, nimm: Hinweisnehmer): Tarifwerk {
  return new Tarifwerk(PARAMETERSATZ.tarife, entnimm(tarifeAus('tarife', tarife), nimm));
}

/**
 * KO-3: says if a workbook's own pay tables have no row for what is in use.
 *
 * @param ordnungen the tariff of the call, and what else its posts may be paid by
 */
export function nenneAnderenTarif(
  { eigene }: Tarifwerk,
  ordnungen: readonly [Entgeltordnung, ...Entgeltordnung[]],
  nimm: Hinweisnehmer,
): void {
  if (eigene.length === 0 || eigene.some((z) => ordnungen.includes(z.tarif))) return;
  nimm([ohneTarifHinweis('tarife', ordnungen[0], STANDARDTARIF)]);
}

/** TA-1 */
export const entgelt: Berechnung<number> = ([gruppe, stufe, stichtag, tarif, tarife], spur) => {
  const [g, s, tag, gewaehlt, werk] = alle(
    () => pflichtArgument('gruppe', gruppe, leseGruppe),
    () => pflichtArgument('stufe', stufe, leseStufe),
    () => pflichtArgument('stichtag', stichtag, datum),
    () => tarifAus(tarif),
    () => werkMit(tarife, insRechenweg(spur)),
  );
  const name = entgeltordnungVon(g, gewaehlt);
  nenneAnderenTarif(werk, [name], insRechenweg(spur));
  const ergebnis = mitOrt(ORT.angabe, () => werk.entgelt(name, g, s, tag));
  const marke = ergebnis.fortgeschrieben ? ', fortgeschrieben' : '';
  const schritt = `Tabellenentgelt ${name} ${g} Stufe ${s}${marke}`;
  spur?.notiere('TA-1', schritt, `am ${tagAlsText(tag)}`, ergebnis.betrag, [ergebnis]);
  erklaereRundung(spur);
  return alsExcelzahl(ergebnis.betrag);
};

/** TA-5: the length of the steps is known of the groups that the built-in tables have. */
function eingebauteGruppe(gruppe: unknown): string {
  const g = pflichtArgument('gruppe', gruppe, leseGruppe);
  if (istBesoldung(g)) throw amOrt(ORT.argument('gruppe'), nvFehler(MELDUNG.besoldungOhneLaufzeit(g)));
  if (!GRUPPEN.includes(g)) throw amOrt(ORT.argument('gruppe'), unbekannteGruppe(g));
  return g;
}

/** TA-5 */
export const stufe: Berechnung<number> = ([gruppe, ausgang, seit, stichtag], spur) => {
  const [g, s, beginn, tag] = alle(
    () => eingebauteGruppe(gruppe),
    () => pflichtArgument('stufe', ausgang, leseStufe),
    () => pflichtArgument('seit', seit, datum),
    () => pflichtArgument('stichtag', stichtag, datum),
  );
  return mitOrt(ORT.angabe, () => stufeAm(g, s, beginn, tag, spur));
};

/** TA-6 */
export const tarifstand: Berechnung<(string | number)[][]> = ([stichtag, tarif, tarife], spur) => {
  const [tag, werk, name] = alle(
    () => pflichtArgument('stichtag', stichtag, datum),
    () => werkMit(tarife, insRechenweg(spur)),
    () => tarifAus(tarif),
  );
  nenneAnderenTarif(werk, [name], insRechenweg(spur));
  const stand = standAm(werk, name, tag);
  const rechnung = `gültig ab ${tagAlsText(stand.gueltigAb)} (Excel-Datumszahl), ${stand.status}`;
  spur?.notiere('TA-6', stand.name, rechnung, new Dezimal(stand.gueltigAb), stand.quelle);
  return [[stand.name, stand.gueltigAb, stand.quelle, stand.status]];
};
