import type { ExistingSheet, NewSheet, Plan } from '../../src/plan/plan';

/** Texts that Excel would read as something else. */
export const HOSTILE = [
  '=1+1',
  '+1',
  '-B5',
  '@SUM(1)',
  "'Zitat",
  '"Zitat"',
  '12/21',
  '3-11',
  '00123',
  'WAHR',
  'true',
  '1e5',
  '50 %',
  '=HYPERLINK("http://x";"y")',
  '\t=1',
  '\r=1',
  ' 7 ',
  '#NV',
  '🙂 Ärger',
  '1.4.',
  'April 2022',
  `=${'x'.repeat(32_766)}`,
];

const inputs: NewSheet = {
  kind: 'new',
  name: 'KIM Eingaben',
  blocks: [
    { at: 'A1', rows: [['Überschrift'], [null], ['Ein Satz, der nichts anderes ist.']] },
    {
      at: 'A5',
      rows: [
        ['Stelle', 'Kommune', 'VZÄ', 'Seit'],
        ['=Fallmanagement', 'Unna', 1, { day: '2022-04-01' }],
        ['12/21', 'Fröndenberg', 0.5, { day: '2021-10-15' }],
      ],
    },
    { at: 'F5', rows: HOSTILE.map((text) => [text]) },
    { at: 'H5', rows: [[true], [0], ['']] },
  ],
  tables: [{ name: 'KIM_Stellen', area: 'A5:D7' }],
  numberFormats: [
    { area: 'C6:C7', format: '#,##0.00' },
    { area: 'D6:D7', format: 'dd.mm.yyyy' },
  ],
  widths: [{ columns: 'A:B', points: 90 }],
  heights: [{ rows: '1:1', points: 24 }],
  looks: [
    { area: 'A1', bold: true, size: 16, color: '#0E5C84' },
    { area: 'A5:D5', fill: '#D6E8F2', align: 'Left', lineBelow: '#1176A9', wrap: true },
    { area: 'C6:C7', style: 'Input', italic: true },
  ],
  validations: [
    {
      area: 'C6:C7',
      rule: { decimal: { formula1: 0, formula2: 1, operator: 'Between' } },
      prompt: { title: 'VZÄ', message: 'Zwischen 0 und 1' },
      error: { title: 'VZÄ', message: 'Nur von 0 bis 1', style: 'Stop' },
    },
  ],
  conditions: [{ area: 'C6:C7', formula: '=C6>1', color: '#9C0006', fill: '#FFC7CE', bold: true }],
  frozenRows: 5,
  selected: 'C6',
};

const results: NewSheet = {
  kind: 'new',
  name: "Kreis's Ergebnis",
  blocks: [
    {
      at: 'A1',
      rows: [
        [{ formula: '=SUM(KIM_Stellen[VZÄ])' }, 'Summe', { formula: "='KIM Eingaben'!C6*Faktor" }],
        [{ formula: '=""' }, null, 7],
      ],
    },
    { at: 'E1', rows: [[{ formula: '=SEQUENCE(4,2)' }]] },
  ],
  charts: [
    {
      name: 'Verlauf',
      type: 'ColumnClustered',
      title: 'Verlauf',
      legend: true,
      series: [
        { name: 'Eins', values: 'E1:E4', categories: 'F1:F4' },
        { name: 'Zwei', values: 'F1:F4', categories: 'E1:E4' },
      ],
      from: 'H1',
      to: 'L15',
    },
  ],
  print: {
    landscape: true,
    pagesWide: 1,
    margins: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.8 },
    titleRows: '1:1',
    leftFooter: '&A',
    rightFooter: 'Seite &P von &N',
  },
  selected: 'A1',
};

/** Into blanks between filled cells of a sheet of the user's. */
const beside: ExistingSheet = {
  kind: 'existing',
  name: 'Tabelle1',
  blocks: [
    {
      at: 'B3',
      rows: [
        ['Kopf', 'Wert'],
        ['=x', 1],
        ['y', 2],
      ],
    },
    { at: 'F3', rows: [[{ formula: '=SUM(Beiwerk[Wert])' }, 'daneben']] },
  ],
  tables: [{ name: 'Beiwerk', area: 'B3:C5' }],
  numberFormats: [{ area: 'C4:C5', format: '#,##0.00' }],
  widths: [{ columns: 'C:C', points: 75 }],
};

/** Every kind of content, in new sheets and in one that is there already. */
export const EVERYTHING: Plan = {
  sheets: [inputs, beside, results],
  names: [
    { name: 'Faktor', formula: "='KIM Eingaben'!$C$7" },
    { name: 'Satz', formula: '=0.8' },
  ],
  show: 'KIM Eingaben',
};

/** The cells around those of the plan on the user's sheet. */
export const AROUND = ['A3', 'B2', 'C2', 'D3', 'D4', 'D5', 'B6', 'C6', 'A5', 'E3', 'H3', 'G4', 'F4'];
