import { expect } from '@playwright/test';
import type { Host } from '../../../dev/excel/host/host';
import { BIS, IM_JAHR, IN_DER_LAUFZEIT, VON } from '../../faelle/suedkreis';
import { calledSince, enterSuedkreis, FORMULAS, INPUT, RESULT, sheet, type, values } from './suedkreis';

/** The same expectations for both transports. */

const { personalkosten, sachkosten, foerderung, eigenanteil, inSchritten } = IM_JAHR;

/** The last number in a column of what spills from a cell. */
function lastAmount(host: Host, address: string, column: number): unknown {
  const spill = sheet(host, RESULT).GetRange(address).GetSpillingToRange().Values ?? [];
  return spill
    .map((row) => row[column])
    .filter((value) => typeof value === 'number')
    .pop();
}

const DEPENDENTS_OF_POSTS = [FORMULAS.eigenanteile, FORMULAS.haushalt, FORMULAS.verteilung].sort();

export async function expectSuedkreis(host: Host, idle: () => Promise<void>): Promise<void> {
  enterSuedkreis(host);
  expect(values(host, 'A4')).toEqual([['#BUSY!']]);
  await idle();
  expect(values(host, 'A4:J4')).toEqual([
    [
      'Stelle',
      'Kommune',
      'Kosten',
      'Sachkosten',
      'Drittmittel',
      'Förderung',
      'Überdeckung',
      'Eigenanteil',
      'Deckungsgrad',
      'Hinweis',
    ],
  ]);
  expect(values(host, 'C8:H8')).toEqual([[personalkosten, sachkosten, 0, foerderung, 0, eigenanteil]]);
  expect(values(host, 'A12:A15')).toEqual(inSchritten.map((betrag) => [betrag]));
  expect(values(host, 'L4:Q4')).toEqual([
    ['Jahr', 'Kommune', 'Aufwand', 'Förderung', 'Drittmittel', 'Eigenanteil'],
  ]);
  expect(values(host, 'A20')).toEqual([[50000]]);
  expect(values(host, 'S4:W4')).toEqual([['Regel', 'Schritt', 'Rechnung', 'Betrag', 'Quelle']]);
  expect(lastAmount(host, 'S4', 3)).toBe(50000);
  expect(lastAmount(host, 'L4', 5)).toBe(eigenanteil);
  type(sheet(host, RESULT), 'B1', VON);
  type(sheet(host, RESULT), 'B2', BIS);
  host.book.calculation.refresh();
  await idle();
  expect(values(host, 'H8')).toEqual([[IN_DER_LAUFZEIT.eigenanteil]]);
  expect(host.book.calculation.reports.every(({ settled }) => settled)).toBe(true);
}

interface Change {
  readonly what: string;
  readonly address: string;
  readonly entry: string;
  readonly called: readonly string[];
}

const CHANGES: readonly Change[] = [
  {
    what: 'einen Schlüssel',
    address: 'L2',
    entry: '40',
    called: [FORMULAS.haushalt, FORMULAS.verteilung].sort(),
  },
  { what: 'VZÄ', address: 'E4', entry: '1', called: DEPENDENTS_OF_POSTS },
  { what: 'eine Stufe', address: 'D4', entry: '4', called: DEPENDENTS_OF_POSTS },
  { what: 'eine Zeile von KIM_Tarif', address: 'R2', entry: '3900', called: DEPENDENTS_OF_POSTS },
];

/** Every change reaches exactly what depends on it, and moves the own share if it should. */
export async function expectOnlyDependents(host: Host, idle: () => Promise<void>): Promise<void> {
  enterSuedkreis(host);
  await idle();
  for (const { what, address, entry, called } of CHANGES) {
    const before = values(host, 'H8');
    const messages = host.dispatcher.sent.length;
    type(sheet(host, INPUT), address, entry);
    host.book.calculation.refresh();
    await idle();
    expect([what, calledSince(host, messages)]).toEqual([what, called]);
    const moved = JSON.stringify(values(host, 'H8')) !== JSON.stringify(before);
    expect([what, moved]).toEqual([what, called.includes(FORMULAS.eigenanteile)]);
  }
}
