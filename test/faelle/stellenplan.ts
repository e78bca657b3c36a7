/** A list of 40 posts as it comes from a Stellenplan: title, subheading, totals, and five rows broken in five ways. */

const HEADINGS = [
  'Stellenbezeichnung',
  'Eingruppierung',
  'Stufe',
  'Umfang',
  'besetzt ab',
  'Sachkosten je VZÄ',
];

const UMFANG = ['1,0', '0,5', '50 %', '1 VZÄ'];
const GRUPPE = ['E 9c', 'EG9c', 'S 11 b', '9c'];

const sound = (number: number): string[] => [
  `Case Management ${number}`,
  GRUPPE[number % GRUPPE.length] ?? '',
  String((number % 5) + 2),
  UMFANG[number % UMFANG.length] ?? '',
  '01.01.2025',
  '9.700,00 €',
];

/** What is broken, by the number of the post: the column and what stands in it. */
export const GEBROCHEN = [
  { nummer: 4, spalte: 1, text: 'Leitungszulage', feld: 'Gruppe', richtig: '11' },
  { nummer: 11, spalte: 3, text: 'nach Bedarf', feld: 'VZÄ', richtig: '0,5' },
  { nummer: 19, spalte: 3, text: '1.500', feld: 'VZÄ', richtig: '0,5' },
  { nummer: 27, spalte: 4, text: '31.02.2025', feld: 'Von', richtig: '28.02.2025' },
  { nummer: 36, spalte: 2, text: 'offen', feld: 'Stufe', richtig: '3' },
] as const;

const rows = Array.from({ length: 40 }, (_, index) => {
  const row = sound(index + 1);
  const broken = GEBROCHEN.find(({ nummer }) => nummer === index + 1);
  if (broken) row[broken.spalte] = broken.text;
  return row;
});

/** The list as the clipboard has it. */
export const STELLENPLAN = [
  ['Stellenplan 2025', '', '', '', '', ''],
  HEADINGS,
  ...rows.slice(0, 20),
  ['Außenstelle', '', '', '', '', ''],
  ...rows.slice(20),
  ['Summe', '', '', '34,0', '', ''],
]
  .map((row) => row.join('\t'))
  .join('\r\n');
