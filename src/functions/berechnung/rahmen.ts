import { KEINE_EIGENEN_PARAMETER, type Kostenoptionen } from "../../core/personal/optionen";
import { Kostenrechnung } from "../../core/personal/kostenrechnung";
import type { Spur } from "../../core/rechenweg/spur";
import { PARAMETERSATZ } from "../../parameters";
import { istLeer } from "../argumente/leer";
import { parameterAus } from "../argumente/parameter";
import { notiereAnnahmen } from "./planhinweise";
import { werkMit } from "./tarif";

/** The computation of employer cost for one call: built-in data, the workbook's own tables, options. */
export function kostenrechnung(
  optionen: Kostenoptionen,
  tarife: unknown,
  parameter: unknown,
  spur: Spur | undefined,
): Kostenrechnung {
  const eigene = istLeer(parameter) ? KEINE_EIGENEN_PARAMETER : parameterAus("parameter", parameter);
  notiereAnnahmen(optionen, eigene, spur);
  return new Kostenrechnung(PARAMETERSATZ, werkMit(tarife), eigene, optionen);
}
