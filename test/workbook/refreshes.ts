import type { OfficeSession } from '../../dev/excel/node/office-session';
import { vergleichsteil } from '../../src/vereinbarung/aktualisierung/nachberechnung';
import type { Vereinbarung } from '../../src/vereinbarung/form';
import { allFrozenFindings } from '../../src/workbook/refresh/frozen-findings';
import { checkedProtocol } from '../../src/workbook/refresh/protocol';
import type { RefreshRecord } from '../../src/workbook/refresh/refresh-agreement';
import { SMALL } from './agreements';

const TARIF = {
  tarif: 'TVöD-VKA',
  gruppe: 'E9c',
  stufe: 3,
  betrag: 4_500,
  quelle: '=Tarifeinigung',
  status: 'Annahme',
} as const;
/** With an own pay table from each of these days. */
export const mit = (...tage: readonly string[]): Vereinbarung => ({
  ...SMALL,
  tarife: tage.map((gueltigAb) => ({ ...TARIF, gueltigAb })),
});

export const RECORD: RefreshRecord = {
  picture: {
    vorher: 50_074.17,
    nachher: 50_098.41,
    teile: [
      vergleichsteil('kommunen', [
        ['Kommune', 'Alt', 'Neu', 'Differenz', 'Veränderung', 'Hinweis'],
        ['=Unna', 19_500, 20_000, 500, 500 / 19_500, ''],
        ['Selm', 0, 7, 7, '', 'neu'],
      ]),
      vergleichsteil('stellen', [['Stelle', 'Alt', 'Neu', 'Differenz', 'Veränderung', 'Hinweis']]),
    ],
  },
  entry: {
    zeit: '29.11.2026 14:05',
    vorgang: 'Nachberechnung',
    quelle: '=Tarifeinigung',
    summeVorher: 50_074.17,
    summeNachher: 50_098.41,
    version: '1.0',
  },
  head: {
    vereinbarung: '=Südkreis',
    zeit: '29.11.2026 14:05',
    version: '1.0',
    quelle: '=Tarifeinigung',
    gruende: ['=Tabelle ab 01.04.2027'],
  },
  sheet: 'KIM Nachb. 2026-11-29',
};

/** AK-6: nothing that refreshes have written is taken for a change by hand. */
export async function expectProofUntouched(): Promise<void> {
  const { entries, findings } = await checkedProtocol();
  expect(findings).toEqual([]);
  expect(await allFrozenFindings(entries)).toEqual([]);
}

/** Types a value where KIM Tarife has this parameter. */
export async function typeParameter(session: OfficeSession, parameter: string, value: number): Promise<void> {
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('KIM_Parameter').getDataBodyRange().load('values');
    await context.sync();
    const row = body.values.findIndex(([name]) => name === parameter);
    body.getCell(row, 3).values = [[value]];
    await context.sync();
  });
  await session.idle();
}
