import type { FunctionsPort } from '../../shared-runtime/port';
import { gleicherBetrag } from '../../vereinbarung/aktualisierung/nachberechnung';
import {
  type Ergebnisvergleich,
  type Ergebniszeilen,
  type Rechnung,
  type Stand,
  standVon,
} from '../../vereinbarung/aktualisierung/stand';
import { EINMALIGE, LISTEN } from '../../vereinbarung/tabellen';
import { isTypedOver } from '../../workbook/agreement/formula-state';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import { cellName, onSheet } from '../../workbook/address';
import { errorIn } from '../../workbook/read/error-code';
import { cellsInTheWay } from '../../workbook/refresh/in-the-way';
import { type OwnedResult, readOwnedResults } from '../../workbook/refresh/owned-results';
import { refersTo } from '../../workbook/write/refers';
import { ownShareOf } from '../assistent/figures/figures';
import { type CatalogueFunction, loadCatalogue } from '../functions/catalogue/metadata';
import { callOf } from '../trace/evaluate';
import { findingSentence } from '../ui/finding';

/** What calls are computed with. */
export interface Calculator {
  readonly functions: readonly CatalogueFunction[];
  readonly calculate: FunctionsPort['calculate'];
}

function calculated({ call, given }: OwnedResult, { functions, calculate }: Calculator): Rechnung {
  const asked = callOf(call, { values: given, functions, calculate }, false);
  if (asked === null) return { art: 'unbekannt' };
  const outcome = calculate(asked.name, asked.args);
  if (outcome.kind === 'findings') {
    const [first] = outcome.findings;
    if (!first) throw new Error('Neither a result nor a finding');
    return { art: 'fund', satz: findingSentence(first) };
  }
  return { art: 'ergebnis', zeilen: Array.isArray(outcome.value) ? outcome.value : [[outcome.value]] };
}

const isBlocked = ({ shown }: OwnedResult): boolean => errorIn(shown) === '#SPILL!';

/** What keeps the result from being shown, where that is what its cell complains of. */
async function unblocked(own: OwnedResult, rechnung: Rechnung): Promise<Rechnung> {
  if (rechnung.art !== 'ergebnis' || !isBlocked(own)) return rechnung;
  const [head = []] = rechnung.zeilen;
  return { art: 'versperrt', orte: await cellsInTheWay(own, rechnung.zeilen.length, head.length) };
}

const typedOver = ({ deviations }: AgreementState): string[] =>
  deviations.filter(isTypedOver).map(({ sheet, row, column }) => onSheet(sheet, cellName(row, column)));

/**
 * AK-1, AK-10: whether the results of an agreement are those that its sheets would give today.
 *
 * @throws WorkbookFault
 */
export async function resultState(agreement: AgreementState, calculator: Calculator): Promise<Stand> {
  const results = await readOwnedResults(agreement);
  const compared: Ergebnisvergleich[] = [];
  for (const own of results)
    compared.push({
      funktion: own.call.name.replace(/^KIM\./, ''),
      ort: own.address,
      blatt: own.shown as Ergebniszeilen | null,
      gerechnet: await unblocked(own, calculated(own, calculator)),
    });
  return standVon(compared, !agreement.isChanged, typedOver(agreement));
}

/** Tables of the workbook with rows that no formula of the agreement names: another agreement has brought them since. */
const leavesOut = ({ answers, formulas }: AgreementState): boolean =>
  [...EINMALIGE].some(
    (liste) =>
      answers[liste].length > 0 &&
      !formulas.some(({ now }) => now !== null && refersTo(now, { sheets: [], names: [LISTEN[liste].name] })),
  );

/**
 * AK-1: the same with the rules and data of this page. Results that leave out a table which holds for all agreements of the
 * workbook are those of their formulas, and out of date all the same where it gives another own share.
 *
 * @throws WorkbookFault
 */
export async function stateToday(port: FunctionsPort, agreement: AgreementState): Promise<Stand> {
  const { functions } = await loadCatalogue();
  const stand = await resultState(agreement, { functions, calculate: port.calculate });
  if (stand.art !== 'aktuell' || stand.eigenanteil === null || !leavesOut(agreement)) return stand;
  const { eigenanteil: alt } = stand;
  const neu = ownShareOf(port, agreement.answers);
  return neu === null || gleicherBetrag(alt, neu)
    ? stand
    : { art: 'veraltet', kennzahl: { zeitraum: 'bezugsjahr', alt, neu } };
}
