/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import { type ReactElement } from 'react';
import { Boundary } from '../../dev/excel/page/Boundary';

let broken = true;

function Sheet(): ReactElement {
  if (broken) throw new Error('kaputt');
  return <p>Tabelle1</p>;
}

beforeEach(() => {
  broken = true;
  // React reports every error that a boundary has caught.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

it('a workbook that can not be shown can still be saved, and shown again', () => {
  const onSave = jest.fn();
  render(
    <Boundary onSave={onSave}>
      <Sheet />
    </Boundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain('lässt sich speichern');
  fireEvent.click(screen.getByRole('button', { name: 'Speichern' }));
  expect(onSave).toHaveBeenCalledTimes(1);
  broken = false;
  fireEvent.click(screen.getByRole('button', { name: 'Erneut anzeigen' }));
  expect(screen.getByText('Tabelle1')).toBeTruthy();
});
