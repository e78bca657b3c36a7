import { TARIFE } from '../core/daten';
import { nvFehler, type Fachfehler } from '../core/fehler';
import { brauchtZusatz, gruppeFehlt } from '../core/tarif/gruppe';
import { jenseitsDesTarifs } from '../core/tarif/gruppentext';
import { Tarifwerk } from '../core/tarif/tarifwerk';
import { PARAMETERSATZ } from '../parameters';
import { MELDUNG } from './meldungen';
import { gruppe, type Leser } from './werte';

const EINGEBAUT = new Tarifwerk(PARAMETERSATZ.tarife);

/** All groups of the built-in pay tables. */
export const GRUPPEN: readonly string[] = [...new Set(TARIFE.flatMap((tarif) => EINGEBAUT.gruppen(tarif)))];

/** TA-2: a group that no built-in table has, of whatever tariff. */
export const unbekannteGruppe = (name: string): Fachfehler => gruppeFehlt(name, 'Tarif', GRUPPEN);

/**
 * TA-4: a group that an own pay table can have. One that can't exist would never be looked up, and its row would be
 * passed over in silence; groups that other tables of the tariff have (P7, S10, E15Ü) are welcome.
 */
export const tabellengruppe: Leser<string> = (wert) => {
  const name = gruppe(wert);
  if (brauchtZusatz(name, GRUPPEN)) throw unbekannteGruppe(name);
  if (jenseitsDesTarifs(name)) throw nvFehler(MELDUNG.gruppeZuHoch(name));
  return name;
};
