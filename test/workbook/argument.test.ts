import type { Contents } from '../../src/workbook/read/contents';
import { readArgument } from '../../src/workbook/formula/argument';

const contents: Contents = {
  sheets: ['Tabelle1', "Kreis's Blatt", 'Übersicht'],
  names: ['Schluessel'],
  tables: [
    {
      id: '1',
      name: 'KIM_Stellen',
      columns: ['Stelle', 'VZÄ', 'Betrag [EUR]'],
      rows: 4,
      address: 'Tabelle1!A1',
      headings: true,
      totals: false,
    },
    {
      id: '2',
      name: 'KIM_Kommunen',
      columns: ['Kommune', 'Schlüssel'],
      rows: 5,
      address: 'Tabelle1!A1',
      headings: true,
      totals: true,
    },
  ],
};

function reading(text: string): string {
  const result = readArgument(text, contents);
  if (result.kind === 'refused') return `refused ${result.reason}`;
  return `${result.kind} ${result.invariant} ${result.german}`.trim();
}

describe('numbers are read the German way and never guessed', () => {
  it.each([
    ['2,5', 'number 2.5 2,5'],
    ['187500', 'number 187500 187500'],
    ['1.234,56', 'number 1234.56 1234,56'],
    ['1.234.567', 'number 1234567 1234567'],
    ['-17', 'number -17 -17'],
    ['+17', 'number 17 17'],
    ['0,8', 'number 0.8 0,8'],
    ['0,50', 'number 0.5 0,5'],
    ['50,00 %', 'number 50% 50%'],
    ['100,00', 'number 100 100'],
    ['80 %', 'number 80% 80%'],
    ['12,5%', 'number 12.5% 12,5%'],
    ['007', 'number 7 7'],
    ['1.234', 'number 1234 1234'],
    ['50.000', 'number 50000 50000'],
    ['50.000,00 €', 'number 50000 50000'],
    ['50000 €', 'number 50000 50000'],
    ['50 Euro', 'refused malformed-number'],
    ['1 234', 'refused malformed-number'],
    ['1\u00a0234,50', 'refused malformed-number'],
    ['1\u202f234\u202f567', 'refused malformed-number'],
    ['1\u2009234', 'refused malformed-number'],
    ['−5', 'number -5 -5'],
    ['50,-', 'refused malformed-number'],
    ['50.000,-', 'refused malformed-number'],
    ['50 000,-- €', 'refused malformed-number'],
    ['50.000,–', 'refused malformed-number'],
    ['1 2345', 'refused malformed-number'],
    ['1 234.567', 'refused malformed-number'],
    ['50,-%', 'refused malformed-number'],
    ['50.-', 'refused malformed-number'],
    ['0.500', 'refused malformed-number'],
    ['1.2345', 'refused malformed-number'],
    ['55000;1', 'refused malformed-number'],
    ['0.5', 'refused malformed-number'],
    ['1234.56', 'refused malformed-number'],
    ['1,234.56', 'refused malformed-number'],
    ['1,2,3', 'refused malformed-number'],
    ["1'234", 'refused malformed-number'],
    ['€ 50000', 'refused malformed-number'],
    ['1’234', 'refused malformed-number'],
    [',5', 'refused malformed-number'],
    ['1234567890123456', 'refused too-many-digits'],
  ])('%s', (text, expected) => {
    expect(reading(text)).toBe(expected);
  });
});

describe('DA-1, DA-2: dates become text, and have to exist', () => {
  it.each([
    ['15.10.2021', 'date "15.10.2021" "15.10.2021"'],
    ['1.5.2026', 'date "1.5.2026" "1.5.2026"'],
    ['1.1.22', 'refused short-year'],
    ['31.12.', 'refused short-year'],
    ['12.34.56', 'refused short-year'],
    ['2022-12-31', 'date "2022-12-31" "2022-12-31"'],
    ['29.02.2024', 'date "29.02.2024" "29.02.2024"'],
    ['29.02.2023', 'refused no-such-day'],
    ['31.04.2022', 'refused no-such-day'],
    ['01.13.2022', 'refused no-such-day'],
    ['2022-00-10', 'refused no-such-day'],
    ['01.01.1899', 'refused too-early'],
    ['31.12.1949', 'refused too-early'],
    ['01.01.1950', 'date "01.01.1950" "01.01.1950"'],
  ])('%s', (text, expected) => {
    expect(reading(text)).toBe(expected);
  });
});

describe('references have to exist', () => {
  it.each([
    ['A1', 'reference A1 A1'],
    ['$a$1:b3', 'reference $A$1:B3 $A$1:B3'],
    ['Tabelle1!A1', "reference 'Tabelle1'!A1 Tabelle1!A1"],
    ['übersicht!C2:D9', "reference 'Übersicht'!C2:D9 Übersicht!C2:D9"],
    ["'Kreis''s Blatt'!A1", "reference 'Kreis''s Blatt'!A1 'Kreis''s Blatt'!A1"],
    ['B4#', 'reference B4# B4#'],
    ['Tabelle9!A1', 'refused unknown-sheet'],
    ['XFE1', 'refused outside-sheet'],
    ['A1048577', 'refused outside-sheet'],
    ['A:A', 'refused whole-lines'],
    ['Tabelle1!1:3', 'refused whole-lines'],
    ['KIM_Stellen[#Alle]', 'reference KIM_Stellen[#All] KIM_Stellen[#Alle]'],
    ['kim_stellen[#all]', 'reference KIM_Stellen[#All] KIM_Stellen[#Alle]'],
    ['KIM_Kommunen[Schlüssel]', 'reference KIM_Kommunen[Schlüssel] KIM_Kommunen[Schlüssel]'],
    [
      'KIM_Stellen[[#Kopfzeilen];[VZÄ]]',
      'reference KIM_Stellen[[#Headers],[VZÄ]] KIM_Stellen[[#Kopfzeilen];[VZÄ]]',
    ],
    ['KIM_Stellen[[Stelle]:[VZÄ]]', 'reference KIM_Stellen[[Stelle]:[VZÄ]] KIM_Stellen[[Stelle]:[VZÄ]]'],
    ["KIM_Stellen[Betrag '[EUR']]", "reference KIM_Stellen[[Betrag '[EUR']]] KIM_Stellen[[Betrag '[EUR']]]"],
    [
      'KIM_Stellen[[#Kopfzeilen];[#Daten]]',
      'reference KIM_Stellen[[#Headers],[#Data]] KIM_Stellen[[#Kopfzeilen];[#Daten]]',
    ],
    [
      'kim_stellen[[#data], [#headers]]',
      'reference KIM_Stellen[[#Headers],[#Data]] KIM_Stellen[[#Kopfzeilen];[#Daten]]',
    ],
    [
      'KIM_Stellen[[#Daten];[#Ergebnisse]]',
      'reference KIM_Stellen[[#Data],[#Totals]] KIM_Stellen[[#Daten];[#Ergebnisse]]',
    ],
    [
      'KIM_Stellen[[#Kopfzeilen];[#Daten];[VZÄ]]',
      'reference KIM_Stellen[[#Headers],[#Data],[VZÄ]] KIM_Stellen[[#Kopfzeilen];[#Daten];[VZÄ]]',
    ],
    [
      'KIM_Stellen[[#Kopfzeilen];[#Daten];[Stelle]:[VZÄ]]',
      'reference KIM_Stellen[[#Headers],[#Data],[Stelle]:[VZÄ]] KIM_Stellen[[#Kopfzeilen];[#Daten];[Stelle]:[VZÄ]]',
    ],
    ['KIM_Stellen[[#Kopfzeilen];[#Ergebnisse]]', 'refused table-part'],
    ['KIM_Stellen[[#Alle];[#Daten]]', 'refused table-part'],
    ['KIM_Stellen[[#Daten];[#Daten]]', 'refused table-part'],
    ['KIM_Stellen[[#Kopfzeilen];[#Daten];[#Ergebnisse]]', 'refused table-part'],
    ['KIM_Stellen[[#Kopfzeilen]:[#Daten]]', 'refused table-part'],
    ['KIM_Fehlt[#Alle]', 'refused unknown-table'],
    ['KIM_Stellen[Fehlt]', 'refused unknown-column'],
    ['KIM_Stellen[#Egal]', 'refused table-part'],
    ['KIM_Stellen[[Stelle][VZÄ]]', 'refused table-part'],
    ['KIM_Stellen[[Stelle]+SUMME([VZÄ])]', 'refused table-part'],
    ['schluessel', 'name Schluessel Schluessel'],
    ['KIM_Stellen', 'name KIM_Stellen KIM_Stellen'],
  ])('%s', (text, expected) => {
    expect(reading(text)).toBe(expected);
  });

  it('and the size is known where cells can be counted', () => {
    expect(readArgument('D9:B2', contents)).toMatchObject({ size: { rows: 8, columns: 3 } });
    expect(readArgument('KIM_Stellen[#Alle]', contents)).toMatchObject({ size: { rows: 4, columns: 3 } });
    const kommunen = { rows: 5, columns: 2 };
    expect(readArgument('KIM_Kommunen[[#Kopfzeilen];[#Daten]]', contents)).toMatchObject({ size: kommunen });
    expect(readArgument('KIM_Kommunen[#Alle]', contents)).toMatchObject({ size: { ...kommunen, rows: 6 } });
    expect(readArgument('KIM_Kommunen[[#Daten];[#Ergebnisse]]', contents)).not.toHaveProperty('size');
    expect(readArgument('A1#', contents)).not.toHaveProperty('size');
    expect(readArgument('KIM_Stellen[VZÄ]', contents)).not.toHaveProperty('size');
  });
});

describe('everything else is a text in quotes, or refused', () => {
  it.each([
    ['', 'omitted'],
    ['   ', 'omitted'],
    ['wahr', 'boolean TRUE WAHR'],
    ['FALSCH', 'boolean FALSE FALSCH'],
    ['9c', 'text "9c" "9c"'],
    ['TVöD-VKA', 'text "TVöD-VKA" "TVöD-VKA"'],
    ['"E9"', 'text "E9" "E9"'],
    ['"5"', 'text "5" "5"'],
    ['"sagt ""ja"""', 'text "sagt ""ja""" "sagt ""ja"""'],
    ['a"b', 'text "a""b" "a""b"'],
    ['5);HYPERLINK("x"', 'text "5);HYPERLINK(""x""" "5);HYPERLINK(""x"""'],
    ["Tabelle1!A1:'x'!B2", `text "Tabelle1!A1:'x'!B2" "Tabelle1!A1:'x'!B2"`],
    ['=A1+1', 'refused formula'],
    ['HEUTE()', 'refused formula'],
    ['-summe(A1:A3)', 'refused formula'],
    ['x\ny', 'refused control-character'],
    ['\ud800', 'refused control-character'],
    ['x'.repeat(256), 'refused text-too-long'],
  ])('%j', (text, expected) => {
    expect(reading(text)).toBe(expected);
  });
});

describe('lists are read in German notation and written for every Excel', () => {
  it.each([
    ['{39;35;14;12}', 'array {39;35;14;12} {39;35;14;12}'],
    ['{"Fortschreibung".WAHR}', 'array {"Fortschreibung",TRUE} {"Fortschreibung".WAHR}'],
    ['{"Pool"\\falsch;"Umlage"\\0,05}', 'array {"Pool",FALSE;"Umlage",0.05} {"Pool".FALSCH;"Umlage".0,05}'],
    ['{ "a" . -1,50 ; "" . 2 % }', 'array {"a",-1.5;"",0.02} {"a".-1,5;"".0,02}'],
    ['{"sagt ""ja"";".1}', 'array {"sagt ""ja"";",1} {"sagt ""ja"";".1}'],
    ['{1}', 'array {1} {1}'],
    ['{}', 'refused malformed-array'],
    ['{1;2', 'refused malformed-array'],
    ['{1.2;3}', 'refused malformed-array'],
    ['{1;;2}', 'refused malformed-array'],
    ['{"Pool",WAHR}', 'refused malformed-array'],
    ['{Pool.WAHR}', 'refused malformed-array'],
    ['{"Umlage".0.05}', 'refused malformed-array'],
    ['{"Betrag".55.000}', 'refused malformed-array'],
    ['{A1;A2}', 'refused malformed-array'],
    ['{1;{2}}', 'refused malformed-array'],
    ['{SUMME(1)}', 'refused malformed-array'],
    ['{1234567890123456}', 'refused malformed-array'],
    [`{"${'x'.repeat(256)}"}`, 'refused text-too-long'],
  ])('%s', (text, expected) => {
    expect(reading(text)).toBe(expected);
  });

  it('with their cells, for the preview', () => {
    expect(readArgument('{"Pool".WAHR;"Umlage".5 %}', contents)).toMatchObject({
      size: { rows: 2, columns: 2 },
      values: [['Pool', true], ['Umlage', 0.05]], // prettier-ignore
    });
  });

  it.each([
    ['{"Höchstbetrag".55.500}', true],
    ['{39.35;14.12}', undefined],
    ['{"55.500".1}', undefined],
  ])('and a point that may have been meant for thousands is noticed: %s', (text, doubtful) => {
    expect((readArgument(text, contents) as { doubtful?: true }).doubtful).toBe(doubtful);
  });
});
