import { seenTime } from '../../src/workbook/read/seen-time';

it.each([
  [0.8125, 'h:mm', '19:30'],
  [0.8125, 'hh:mm:ss', '19:30'],
  [0.8125, '[$-F400]h:mm:ss\\ AM/PM', '19:30'],
  [1.625, '[h]:mm:ss', '39:00'],
  [1.625, 'h:mm', '15:00'],
  [19.5 / 24 + 5 / 86_400, '[h]:mm:ss', '19:30:05'],
  [-0.0625, '[h]:mm', '-1:30'],
  [0.5, 'General', null],
  [0.5, '#,##0.00" Stunden"', null],
  [0.5, '0\\h', null],
  [0.5, '[Red]0.00', null],
  [0.5, '0.0%', null],
])('AS-11 a time is read as it is seen: %d as %s', (value, format, text) => {
  expect(seenTime(value, format)).toBe(text);
});
