/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Catalogue } from '../../src/taskpane/functions/catalogue/metadata';
import { TraceGuide } from '../../src/taskpane/functions/form/TraceGuide';
import { NavigationContext } from '../../src/taskpane/ui/navigation';
import { built } from '../e2e/support/built';

const catalogue = JSON.parse(built('functions.json')) as Catalogue;

afterEach(cleanup);

function show(): jest.Mock {
  const open = jest.fn();
  render(
    <FluentProvider theme={webLightTheme}>
      <NavigationContext.Provider value={{ view: { name: 'function', id: 'RECHENWEG' }, open }}>
        <TraceGuide catalogue={catalogue} />
      </NavigationContext.Provider>
    </FluentProvider>,
  );
  return open;
}

it('RW-1: whoever looks for a Rechenweg is led to that of a cell', async () => {
  const open = show();
  await userEvent.click(screen.getByRole('button', { name: 'Rechenweg zu dieser Zelle' }));
  expect(open).toHaveBeenCalledWith({ name: 'trace', asked: 0 });
});

it('RW-1: or to the form of the function, where the Rechenweg is ticked', async () => {
  const open = show();
  const offered = screen.getAllByRole<HTMLOptionElement>('option').map(({ value }) => value);
  const others = catalogue.functions.map(({ id }) => id).filter((id) => id !== 'RECHENWEG');
  expect([...offered].sort()).toEqual([...others].sort());
  await userEvent.selectOptions(screen.getByLabelText('Funktion'), 'KIM.EIGENANTEIL');
  await userEvent.click(screen.getByRole('button', { name: 'Formular öffnen' }));
  expect(open).toHaveBeenCalledWith({ name: 'function', id: 'EIGENANTEIL', traced: true });
});
