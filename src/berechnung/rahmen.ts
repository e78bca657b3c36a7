import { kasseNach, type Kostenoptionen } from '../core/personal/optionen';
import { Kostenrechnung } from '../core/personal/kostenrechnung';
import type { Spur } from '../core/rechenweg/spur';
import { PARAMETERSATZ } from '../parameters';
import { parameterAus } from '../eingabe/parameter';
import { notiereAnnahmen } from './planhinweise';
import type { Hinweisnehmer } from './tabellenhinweise';
import { werkMit } from './tarif';

/** The computation of employer cost for one call: built-in data, the workbook's own tables, options. */
export function kostenrechnung(
  optionen: Kostenoptionen,
  tarife: unknown,
  parameter: unknown,
  spur: Spur | undefined,
  nimm: Hinweisnehmer,
): Kostenrechnung {
  const { werte: eigene, hinweise } = parameterAus('parameter', parameter, kasseNach(optionen));
  nimm(hinweise);
  notiereAnnahmen(optionen, eigene, spur);
  return new Kostenrechnung(PARAMETERSATZ, werkMit(tarife, nimm), eigene, optionen);
}
