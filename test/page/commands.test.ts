import { TEXTS } from '../../dev/excel/page/texts';
import { STARTSEITE } from '../../src/taskpane/start/texts';

test('what the page does with files has no name that the pane gives to something else', () => {
  const ofPage = [TEXTS.open, TEXTS.save, TEXTS.saveValues];
  const ofPane: readonly unknown[] = Object.values(STARTSEITE.mappe);
  expect(ofPane).toContain('Weitergeben');
  expect(ofPage.filter((name) => ofPane.includes(name))).toEqual([]);
});
