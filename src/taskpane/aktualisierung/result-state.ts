import type { FunctionsPort } from '../../shared-runtime/port';
import {
  type Ergebnisvergleich,
  type Ergebniszeilen,
  type Rechnung,
  type Stand,
  standVon,
} from '../../vereinbarung/aktualisierung/stand';
import type { AgreementState } from '../../workbook/agreement/read-agreements';
import { cellName, onSheet } from '../../workbook/address';
import { type OwnedResult, readOwnedResults } from '../../workbook/refresh/owned-results';
import type { CatalogueFunction } from '../functions/catalogue/metadata';
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

const typedOver = ({ deviations }: AgreementState): string[] =>
  deviations.flatMap(({ kind, sheet, row, column, now }) =>
    kind === 'missing' && sheet !== null && now === null ? [onSheet(sheet, cellName(row, column))] : [],
  );

/**
 * AK-1, AK-10: whether the results of an agreement are those that its sheets would give today.
 *
 * @throws WorkbookFault
 */
export async function resultState(agreement: AgreementState, calculator: Calculator): Promise<Stand> {
  const results = await readOwnedResults(agreement);
  const compared = results.map((own): Ergebnisvergleich => ({
    funktion: own.call.name.replace(/^KIM\./, ''),
    ort: own.address,
    blatt: own.shown as Ergebniszeilen | null,
    gerechnet: calculated(own, calculator),
  }));
  return standVon(compared, !agreement.isChanged, typedOver(agreement));
}
