/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { useTakeover, type Wanted } from '../../src/taskpane/functions/form/use-takeover';
import { WorkbookFault } from '../../src/workbook/fault';
import { NO_CONTENTS, type Contents } from '../../src/workbook/read/contents';
import * as selection from '../../src/workbook/read/selection';

const table = {
  id: '1',
  name: 'KIM_Kommunen',
  columns: ['Kommune'],
  rows: 3,
  headings: true,
  totals: false,
};
const contents: Contents = { ...NO_CONTENTS, tables: [{ ...table, address: 'Tabelle1!A1:A3' }] };

afterEach(() => jest.restoreAllMocks());

async function taken(
  selected: selection.SelectedArea,
  wanted: Wanted,
  now: () => Promise<Contents> = () => Promise.resolve(contents),
) {
  jest.spyOn(selection, 'readSelectedArea').mockResolvedValue(selected);
  const texts: (readonly [key: string, text: string])[] = [];
  const setText = (key: string, text: string): void => {
    texts.push([key, text]);
  };
  const { result } = renderHook(() => useTakeover(now, setText));
  await act(async () => {
    result.current.take('feld', wanted);
    await Promise.resolve();
  });
  return { texts, problem: result.current.problem };
}

const area = (address: string, lone: string | null): selection.SelectedArea => ({
  area: address,
  scattered: false,
  lone,
});

it('names a table that the workbook holds at that moment', async () => {
  const { texts } = await taken(area('Tabelle1!A1:A3', null), 'range');
  expect(texts).toEqual([['feld', 'KIM_Kommunen[[#Kopfzeilen];[#Daten]]']]);
});

it.each<[Wanted, string]>([
  ['table', 'KIM_Kommunen[[#Kopfzeilen];[#Daten]]'],
  ['range', 'Tabelle1!A2:A3'],
])('takes the data of a table with their headings only where they are needed: %s', async (wanted, text) => {
  const { texts } = await taken(area('Tabelle1!A2:A3', null), wanted);
  expect(texts).toEqual([['feld', text]]);
});

it.each<[string, Wanted, string]>([
  ['the first of merged cells where one value is wanted', 'value', 'Tabelle1!B5'],
  ['all of them where a range is wanted', 'range', 'Tabelle1!B5:C6'],
])('takes %s', async (_, wanted, text) => {
  const { texts } = await taken(area('Tabelle1!B5:C6', 'Tabelle1!B5'), wanted);
  expect(texts).toEqual([['feld', text]]);
});

it('takes several cells with contents as they are, so that the field can say what is wrong', async () => {
  const { texts } = await taken(area('Tabelle1!B5:C6', null), 'value');
  expect(texts).toEqual([['feld', 'Tabelle1!B5:C6']]);
});

it('says at the field that the workbook could not be read', async () => {
  const { texts, problem } = await taken(area('Tabelle1!B5', 'Tabelle1!B5'), 'value', () =>
    Promise.reject(new WorkbookFault('ActivityLimitReached', null)),
  );
  expect(texts).toEqual([]);
  expect(problem).toMatchObject({ key: 'feld', text: expect.stringContaining('KIM-104') as string });
});

it('leaves alone what has been typed while the workbook was being asked', async () => {
  let answer: (selected: selection.SelectedArea) => void = () => undefined;
  jest.spyOn(selection, 'readSelectedArea').mockReturnValue(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  const setText = jest.fn();
  const { result } = renderHook(() => useTakeover(() => Promise.resolve(contents), setText));
  await act(async () => {
    result.current.take('feld', 'value');
    result.current.forget('anderes');
    await Promise.resolve();
  });
  await act(async () => {
    result.current.forget('feld');
    answer(area('Tabelle1!B5', 'Tabelle1!B5'));
    await Promise.resolve();
  });
  expect(setText).not.toHaveBeenCalled();
});
