/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import { Formula } from '../../src/taskpane/ui/Formula';

const lines = (text: string): string[] => {
  const { container, unmount } = render(<Formula text={text} />);
  const pieces = [...container.querySelectorAll('.piece')].map((node) => node.innerHTML);
  expect(container.textContent).toBe(text);
  unmount();
  return pieces;
};

it.each([
  ['=KIM.VZAE(19,5)', ['=KIM.VZAE(<wbr>19,5)']],
  ['=KIM.EIGENANTEIL(A1;2,5;55000)', ['=KIM.EIGENANTEIL(<wbr>A1;', '2,5;', '55000)']],
  [
    '=KIM.HAUSHALT(KIM_Stellen[[#Kopfzeilen];[#Daten]];B1)',
    ['=KIM.HAUSHALT(<wbr>KIM_Stellen[[#Kopfzeilen];', '[#Daten]];', 'B1)'],
  ],
  [
    '=KIM.FOERDERSATZ("Baustein 1; neu";"01.01.2026")',
    ['=KIM.FOERDERSATZ(<wbr>"Baustein 1; neu";', '"01.01.2026")'],
  ],
  ['=KIM.VZAE(39) ergibt 1', ['=KIM.VZAE(<wbr>39) ', 'ergibt ', '1']],
  ['=KIM.ENTGELT("9c', ['=KIM.ENTGELT(<wbr>"9c']],
])('%s breaks after semicolons, and after a bracket only if it must', (text, pieces) => {
  expect(lines(text)).toEqual(pieces);
});
