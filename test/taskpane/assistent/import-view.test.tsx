/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { fireEvent, screen, within } from '@testing-library/react';
import { press, pressRested, show, step, useBlankWorkbook } from './pane';

// jsdom has no TextEncoder that it needs.
jest.mock('../../../src/workbook/agreement/fingerprint', () => ({ fingerprint: jest.fn() }));

const enter = (label: string | RegExp, text: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
};

const LIST = [
  'Name\tKommune\tEG\tStufe\tStd.\tvon\tbis\tSachkosten\tPersonalkosten\tBemerkung',
  'Case Management 1\tUnna\t9c\t3\t39\t1.4.22\tunbefristet\t9.700\t\tx',
  'Ude\tUnna\t9\t3\t19,5\t1.4.22\t\t4.850\t\t',
  'Öhler\tUnna\t9c\t9\t39\t1.4.22\t\t9.700\t\t',
  'Fuß\tUnna\tA 10\t5\t41\t1.4.22\t\t9.700\t\t',
  'Wüst\tUnna\t9c\t3\t39\t1.4.22\t\t9.700\t1.234,50\t',
  '\t\t\t\t177,5\t\t\t43.650\t1.234,50\t',
].join('\n');

describe('AS-11 a list as payroll has it', () => {
  useBlankWorkbook();

  it('asks what it does not say, checks as the functions do, and drops nothing silently', async () => {
    await show('example');
    await step('Stellen');
    await press('Einfügen aus der Zwischenablage');
    enter('Liste', LIST);
    expect(screen.getByText(/Diese Kommune trägt die Stelle dann allein/)).toBeInTheDocument();
    expect(screen.getByText('Nicht übernommen: Bemerkung.')).toBeInTheDocument();
    expect(
      screen.getByText(/Vorher bitte angeben: .*Beamte; .*je Stelle; .*je Monat\.$/),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '5 Stellen übernehmen' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );

    enter('Kommune', 'einsatzort');
    enter('Wochenstunden einer vollen Stelle', '39');
    enter('Wochenstunden einer vollen Stelle für Beamte', '41');
    enter('Sachkosten', 'sachkostenJeStelle');
    enter('Personalkosten', 'kostenGesamt');
    expect(screen.getByText('5 Stellen gelesen, 2 Zellen sind nicht lesbar.')).toBeInTheDocument();
    // The sentences are those of the functions.
    const group = screen.getByRole('group', { name: 'Zeile 3: Ude' });
    expect(within(group).getByText(/E9a, E9b/)).toBeInTheDocument();
    fireEvent.change(within(group).getByLabelText('Gruppe'), { target: { value: 'Entgeltgruppe 9b' } });
    expect(within(group).getByText('Jetzt lesbar.')).toBeInTheDocument();
    expect(within(screen.getByRole('group', { name: 'Zeile 4: Öhler' })).getByLabelText('Stufe')).toHaveValue(
      '9',
    );
    expect(screen.getByText(/„unbefristet“: ohne eigenes Ende/)).toBeInTheDocument();
    expect(screen.getByText(/weniger als ein Drittel/)).toBeInTheDocument();
    expect(screen.getByText(/Zeile 7: Summenzeile ohne Namen/)).toBeInTheDocument();
    const read = within(screen.getByRole('group', { name: 'So wird gelesen' }));
    expect(read.getAllByRole('listitem')).toHaveLength(5);
    expect(read.getByText('Zeile 3: Ude').parentElement).toHaveTextContent(
      /VZÄ 0,5 .*Sachkosten je VZÄ 9.700/,
    );
    expect(read.getByText('Zeile 5: Fuß').parentElement).toHaveTextContent('VZÄ 1 ');

    // One of them is there already: nothing is doubled unasked.
    const take = screen.getByRole('button', { name: '5 Stellen übernehmen' });
    expect(take).toHaveAttribute('aria-disabled', 'true');
    fireEvent.click(screen.getByLabelText(/^Alles ersetzen/));
    await pressRested('5 Stellen übernehmen');
    expect(screen.getAllByRole('button', { name: /^(Case|Ude|Öhler|Fuß|Wüst)/ })).toHaveLength(5);
    expect(screen.getByRole('button', { name: /^Öhler/ })).toHaveTextContent('fehlerhaft');
  });

  it('asks what points in numbers are', async () => {
    await show('example');
    await step('Verteilung');
    await press('Einfügen aus der Zwischenablage');
    enter('Liste', 'Gemeinde\tEinwohner\nAhlen\t52.582\nBeckum\t36.646');
    expect(screen.getByText('Punkte als Tausenderpunkte gelesen.')).toBeInTheDocument();
    expect(screen.getByText('2 Kommunen gelesen.')).toBeInTheDocument();
    enter('Liste', 'Gemeinde\tEinwohner\nAhlen\t52.582\nBeckum\t36.6');
    expect(screen.getByText('2 Kommunen gelesen, 2 Zellen sind nicht lesbar.')).toBeInTheDocument();
    fireEvent.click(screen.getByLabelText('Dezimalpunkte: 52.582 ist 52,582'));
    expect(screen.getByText('2 Kommunen gelesen.')).toBeInTheDocument();
    enter('Liste', 'Gemeinde\tEinwohner\nAhlen\t52.582\nBeckum\t0.5');
    await pressRested('2 Kommunen übernehmen');
    expect(screen.getByLabelText('Schlüssel von Ahlen')).toHaveValue('52.582 ?');
    expect(screen.getByText(/52582 oder 52,582/)).toBeInTheDocument();
  });

  it('warns before posts come without an extent', async () => {
    await show('example');
    await step('Stellen');
    await press('Einfügen aus der Zwischenablage');
    enter('Liste', 'Stelle\tGruppe\tStufe\tDauer\tBem.\nAmt\t9c\t3\t1\tx\nBüro\t9c\t3\t1\t');
    expect(screen.getByText(/Alle 2 Stellen hätten keine VZÄ/)).toBeInTheDocument();
    enter('Dauer', 'vzae');
    expect(screen.queryByText(/hätten keine VZÄ/)).not.toBeInTheDocument();
    expect(screen.getByText('Nicht übernommen: Bem.')).toBeInTheDocument();
  });

  it('marks a post that only carries an amount', async () => {
    await show('example');
    await step('Stellen');
    await press('Einfügen aus der Zwischenablage');
    enter(
      'Liste',
      'Stelle\tGruppe\tStufe\tVZÄ\tvon\tBem.\nDolmetschen\t\t\t\t01.04.2022\t8.400 €\nBüro\t9c\t3\t1',
    );
    expect(screen.getByText(/steht „8.400 €“.*als Kosten gesamt/)).toBeInTheDocument();
    await pressRested('2 Stellen übernehmen');
    expect(screen.getByRole('button', { name: /^Dolmetschen/ })).toHaveTextContent(
      /unvollständig|fehlerhaft/,
    );
    expect(screen.getByRole('button', { name: /^Büro/ })).not.toHaveTextContent(/unvollständig|fehlerhaft/);
  });

  it('says before taking over what the checks will call wrong, keeps what it said, and shows it at the field', async () => {
    await show('example');
    await step('Stellen');
    await press('Einfügen aus der Zwischenablage');
    enter(
      'Liste',
      'Stelle\tEG\tStufe\tVZÄ\tBem.\nAmt\tA 11\t8\t1\t\nBüro\t9c\t\t1\t\nLager\t9c\t3\t1\t500 €',
    );
    const title = await screen.findByRole('region', { name: 'Bitte prüfen' });
    await within(title).findByText(/^Gruppe: A11 ist eine Besoldungsgruppe\./);
    expect(within(title).getByText('Zeile 2: Amt')).toBeInTheDocument();
    expect(within(title).getByText(/^Stufe: Die Stufe fehlt\./)).toBeInTheDocument();
    expect(screen.getByText('3 Stellen gelesen.')).toBeInTheDocument();
    await pressRested('3 Stellen übernehmen');
    const kept = screen.getByRole('region', { name: 'Zur übernommenen Liste' });
    expect(within(kept).getByText('Zeile 4: Lager')).toBeInTheDocument();
    expect(within(kept).getByText(/steht „500 €“/)).toBeInTheDocument();
    await press(/^Büro/);
    expect(screen.getByLabelText('Stufe')).toHaveAccessibleDescription(/^Die Stufe fehlt/);
    expect(screen.getByRole('button', { name: /^Büro/ })).toHaveTextContent('fehlerhaft');
    await press('Gesehen, ausblenden');
    expect(screen.queryByRole('region', { name: 'Zur übernommenen Liste' })).not.toBeInTheDocument();
  });

  it('leads from one cell that can’t be read to the next, also to one that is not shown yet, and back to the first', async () => {
    await show('example');
    await step('Stellen');
    await press('Einfügen aus der Zwischenablage');
    const rows = Array.from(
      { length: 25 },
      (_, i) => `Stelle ${i + 10}\t${i < 2 || i > 21 ? '9z' : '9y'}\t3\t1`,
    );
    enter('Liste', `Stelle\tEG\tStufe\tVZÄ\n${rows.join('\n')}`);
    const at = (row: number): HTMLElement =>
      screen.getByRole('group', { name: `Zeile ${row}: Stelle ${row + 8}` });
    const next = (row: number): void => {
      fireEvent.click(within(at(row)).getByRole('button', { name: 'Nächster Fehler' }));
    };
    next(2);
    expect(within(at(3)).getByLabelText('Gruppe')).toHaveFocus();
    expect(within(at(3)).getByLabelText<HTMLInputElement>('Gruppe').selectionEnd).toBe(2);
    fireEvent.change(within(at(4)).getByLabelText('Gruppe'), { target: { value: '9c' } });
    next(3);
    expect(within(at(5)).getByLabelText('Gruppe')).toHaveFocus();
    expect(screen.queryByRole('group', { name: 'Zeile 22: Stelle 30' })).not.toBeInTheDocument();
    next(21);
    expect(within(at(22)).getByLabelText('Gruppe')).toHaveFocus();
  });

  it('opens what few posts have where a list has brought it and it can’t be read', async () => {
    await show('example');
    await step('Stellen');
    await press('Einfügen aus der Zwischenablage');
    enter('Liste', 'Stelle\tEG\tStufe\tVZÄ\tMindestanteil\nDolmetschdienst\t9c\t3\t1\tviel');
    await pressRested('1 Stelle übernehmen');
    expect(screen.getByRole('button', { name: /^Dolmetschdienst/ })).toHaveTextContent('fehlerhaft');
    await press(/^Dolmetschdienst/);
    expect(screen.getByLabelText('Mindestanteil')).toHaveAccessibleDescription(
      /^Das ist keine Zahl|kein Umfang/,
    );
  });
});
