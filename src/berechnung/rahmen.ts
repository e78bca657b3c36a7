import type { Entgeltordnung } from '../core/daten';
import { alle } from '../core/fehler';
import { kasseNach, type Kostenoptionen } from '../core/personal/optionen';
import { Kostenrechnung } from '../core/personal/kostenrechnung';
import type { Spur } from '../core/rechenweg/spur';
import { PARAMETERSATZ } from '../parameters';
import { parameterAus } from '../eingabe/parameter';
import { notiereAnnahmen } from './planhinweise';
import { entnimm, type Hinweisnehmer } from './tabellenhinweise';
import { nenneAnderenTarif, werkMit } from './tarif';

/**
 * The computation of employer cost for one call: built-in data, the workbook's own tables, options.
 *
 * @param ordnungen what its posts may be paid by, first the tariff that the sentences name
 */
export function kostenrechnung(
  optionen: Kostenoptionen,
  ordnungen: readonly [Entgeltordnung, ...Entgeltordnung[]],
  tarife: unknown,
  parameter: unknown,
  spur: Spur | undefined,
  nimm: Hinweisnehmer,
): Kostenrechnung {
  const [eigene, werk] = alle(
    () => entnimm(parameterAus('parameter', parameter, kasseNach(optionen)), nimm),
    () => werkMit(tarife, nimm),
  );
  nenneAnderenTarif(werk, ordnungen, nimm);
  notiereAnnahmen(optionen, eigene, spur);
  return new Kostenrechnung(PARAMETERSATZ, werk, eigene, optionen);
}
