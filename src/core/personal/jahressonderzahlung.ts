import type { Gruppenwert, Parametersatz } from '../daten';
import { nvFehler } from '../fehler';
import { FEHLER } from '../meldungen/fehler';
import { zeitwert } from '../parameter/zeitreihe';
import { imGruppenband } from '../tarif/gruppe';
import { tagAus } from '../zeit/datum';
import type { EigeneParameter, Kostenoptionen } from './optionen';

/**
 * PK-5: all rates of the Jahressonderzahlung that are known for a group, the workbook's own before the built-in ones.
 *
 * @throws Fachfehler `NV` for TV-L without own rates and for a group without a band
 */
export function jahressonderzahlungswerte(
  daten: Parametersatz,
  eigene: EigeneParameter,
  optionen: Kostenoptionen,
  gruppe: string,
): readonly (readonly Gruppenwert[])[] {
  const fuerGruppe = (werte: readonly Gruppenwert[]): Gruppenwert[] =>
    werte.filter((w) => imGruppenband(gruppe, w.gruppeVon, w.gruppeBis));
  const eingebaut = optionen.tarif === 'TVöD-VKA' ? fuerGruppe(daten.jahressonderzahlung) : [];
  const eigeneWerte = fuerGruppe(eigene.jahressonderzahlung);
  if (eingebaut.length === 0 && eigeneWerte.length === 0) {
    throw nvFehler(FEHLER.jahressonderzahlungFehlt(gruppe, optionen.tarif));
  }
  return [eigeneWerte, eingebaut];
}

/**
 * PK-5: rate of the Jahressonderzahlung (§ 20 TVöD-VKA, tariff area West) for a group and year. The rate
 * follows the group on 1 September.
 *
 * @throws Fachfehler `NV` for TV-L, an unknown year or a group without a band
 */
export function jahressonderzahlungssatz(
  daten: Parametersatz,
  eigene: EigeneParameter,
  optionen: Kostenoptionen,
  gruppe: string,
  jahr: number,
): Gruppenwert {
  const werte = jahressonderzahlungswerte(daten, eigene, optionen, gruppe);
  const name = `Jahressonderzahlung ${gruppe}`;
  return zeitwert(name, werte, tagAus(jahr, 9, 1), optionen.fortschreibung);
}
