/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import '../../src/shared-runtime/announce';
import type { FunctionsPort } from '../../src/shared-runtime/port';
import { Picture } from '../../src/taskpane/aktualisierung/Picture';
import * as recording from '../../src/taskpane/aktualisierung/record';
import * as refreshing from '../../src/taskpane/aktualisierung/refresh';
import { type WaitingAdditions, PendingContext } from '../../src/taskpane/aktualisierung/pending';
import { Refreshing } from '../../src/taskpane/aktualisierung/Refreshing';
import { ValueChanges } from '../../src/taskpane/aktualisierung/ValueChanges';
import { REST_MS } from '../../src/taskpane/ui/use-rest';
import * as selecting from '../../src/workbook/read/selection';
import * as undoing from '../../src/workbook/agreement/undo';
import type { Step } from '../../src/workbook/agreement/outcome';
import type { AgreementState } from '../../src/workbook/agreement/read-agreements';
import { vergleichsteil } from '../../src/vereinbarung/aktualisierung/nachberechnung';
import type { Unprotokolliert } from '../../src/vereinbarung/aktualisierung/unprotokolliert';
import { SUEDKREIS } from '../../src/vereinbarung/beispiel';

// jsdom has no TextEncoder, and nothing here asks for a fingerprint.
jest.mock('../../src/workbook/agreement/fingerprint', () => ({}));
jest.mock('../../src/workbook/agreement/undo', () => ({ undo: jest.fn() }));
jest.mock('../../src/taskpane/aktualisierung/refresh', () => ({ previewNow: jest.fn(), apply: jest.fn() }));
jest.mock('../../src/taskpane/aktualisierung/record', () => ({ recordOf: jest.fn() }));
jest.mock('../../src/workbook/read/selection', () => ({ watchResults: jest.fn() }));

const port = globalThis.kimFunctions as FunctionsPort;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** Ends the watch, and tells what is watched that something has changed. */
let change = (): void => undefined;
beforeEach(() => {
  jest.mocked(selecting.watchResults).mockImplementation((changed) => {
    change = changed;
    return Promise.resolve(() => Promise.resolve());
  });
});

const previewOf = (nachher: number): refreshing.Refresh =>
  ({
    picture: { vorher: 1, nachher, teile: [] },
    news: [],
    typed: [],
    values: { geaendert: [], andererBeleg: [] },
    isOldOutdated: () => false,
    movesOthers: () => [],
  }) as unknown as refreshing.Refresh;

const rest = (): void => act(() => jest.advanceTimersByTime(REST_MS));
const press = (name: string | RegExp): void => {
  rest();
  fireEvent.click(screen.getByRole('button', { name }));
};
const type = (label: string | RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

function show(
  bis: string,
  missing: Unprotokolliert | null = null,
  pending: WaitingAdditions = new Map(),
): void {
  const tag = (wert: string) => ({ wert, quelle: null });
  const answers = {
    ...SUEDKREIS,
    angaben: {
      ...SUEDKREIS.angaben,
      von: tag('2026-01-01'),
      bis: tag(bis),
      bezugVon: tag('2026-01-01'),
      bezugBis: tag('2026-12-31'),
    },
  };
  const registered = { number: 1 } as AgreementState['registered'];
  const agreement: Partial<AgreementState> = { answers, registered, isChanged: true, deviations: [] };
  render(
    <FluentProvider theme={webLightTheme}>
      <PendingContext.Provider value={pending}>
        <Refreshing agreement={agreement as AgreementState} port={port} missing={missing} />
      </PendingContext.Provider>
    </FluentProvider>,
  );
}

test('AK-3 a pasted table: what is wrong in which cell, then taken over', () => {
  show('2026-12-31');
  press('Tabelle prüfen');
  expect(screen.getByText(/ab wann die Tabelle gilt/)).toBeVisible();
  type('Gilt ab', '01.04.2027');
  const paste = (amount: string): void =>
    type(/Tabelle \(mit Überschriften/, `Gruppe;Stufe;Betrag\n9c;2;4000\n9c;3;${amount}`);
  paste('4.3O0,00');
  press('Tabelle prüfen');
  expect(screen.getByText(/Zeile 3, Spalte 3: „4\.3O0,00“ ist kein Betrag/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Tabelle übernehmen' })).not.toBeInTheDocument();
  // A list of a single group has to be whole.
  expect(screen.getByText(/E9c Stufe 1 fehlt der Betrag/)).toBeVisible();
  const rows = [1, 2, 3, 4, 5, 6].map((step) => `P7;${step};${3000 + 100 * step}`).join('\n');
  type(/Tabelle \(mit Überschriften/, `Gruppe;Stufe;Betrag\n${rows}`);
  press('Tabelle prüfen');
  expect(screen.getByText(/P7 gab es bisher nicht/)).toBeVisible();
  press('Tabelle übernehmen');
  expect(
    screen.getByText('Entgelttabelle TVöD-VKA ab 01.04.2027 (beschlossen): 6 Beträge für KIM_Tarif'),
  ).toBeVisible();
  press('Neue Werte verwerfen');
  expect(screen.getByText(/Noch nichts eingetragen/)).toBeVisible();
});

test('AK-3 an assumed raise and the next year as this one', () => {
  show('2027-12-31');
  press('Erhöhung übernehmen');
  expect(screen.getByText(/ab wann erhöht wird/)).toBeVisible();
  type('Erhöhung ab', '1.4.2027');
  type('Prozent', 'viel');
  press('Erhöhung übernehmen');
  expect(screen.getByText(/Zahlen ab 0/)).toBeVisible();
  type('Prozent', '2,5 %');
  press('Erhöhung übernehmen');
  expect(
    screen.getByText('Erhöhung TVöD-VKA um 2,5 % ab 01.04.2027 (Annahme): 197 Beträge für KIM_Tarif'),
  ).toBeVisible();
  // What Fortschreibung takes comes first, and what the other one leaves out stands there before.
  expect(screen.getByText(/BBG RV 8\.450,00\s€ → 8\.850,00\s€.*Fortschreibung/)).toBeVisible();
  const names = screen.getAllByRole('button', { name: /wie 2026$/ }).map(({ textContent }) => textContent);
  expect(names).toEqual(['2027 mit Entwürfen, sonst wie 2026', '2027 wie 2026']);
  press('2027 mit Entwürfen, sonst wie 2026');
  expect(screen.getByText(/2027 mit Entwürfen.*Zeilen für KIM_Parameter/)).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Werte für 2027' })).not.toBeInTheDocument();
});

test('AK-3 what is collected waits while another view is shown', () => {
  const pending: WaitingAdditions = new Map();
  show('2027-12-31', null, pending);
  press('2027 wie 2026');
  cleanup();
  show('2027-12-31', null, pending);
  expect(screen.getByText(/^2027 wie 2026.*Zeilen für KIM_Parameter/)).toBeVisible();
  press('Neue Werte verwerfen');
  cleanup();
  expect(pending.size).toBe(0);
});

describe('AK-3 own values of a year', () => {
  const region = (): HTMLElement => screen.getByRole('region', { name: 'Eigene Werte' });
  const enter = (label: string | RegExp, value: string): void => {
    fireEvent.change(within(region()).getByLabelText(label), { target: { value } });
  };
  const take = (): string => {
    press('Werte übernehmen');
    return within(region()).getByRole('alert').textContent;
  };

  test("what can't be read is named, nothing is taken over", () => {
    show('2027-12-31');
    expect(take()).toMatch(/mindestens einen Wert/);
    enter('Höchstbetrag je VZÄ und Jahr (EUR)', '57 000 und etwas');
    expect(take()).toMatch(/^Höchstbetrag je VZÄ und Jahr: Bitte eine Zahl/);
    enter('Höchstbetrag je VZÄ und Jahr (EUR)', '150 %');
    expect(take()).toMatch(/^Höchstbetrag je VZÄ und Jahr: Bitte eine Zahl/);
    enter('Höchstbetrag je VZÄ und Jahr (EUR)', '57.000');
    press('Sozialversicherung, Zusatzversorgung und Tarif');
    enter('Diese gelten bis (leer: auf Dauer)', '31.12.2026');
    expect(take()).toMatch(/ab wann und bis wann/);
    enter('Diese gelten bis (leer: auf Dauer)', 'Jahresende');
    expect(take()).toMatch(/ab wann und bis wann/);
    expect(screen.getByText(/Noch nichts eingetragen/)).toBeVisible();
  });

  test('a value that is far from the last one, or takes the place of another one, is told at its field and taken all the same', () => {
    show('2027-12-31');
    press('Sozialversicherung, Zusatzversorgung und Tarif');
    const told = (label: string): string =>
      within(region())
        .getByLabelText(label)
        .getAttribute('aria-describedby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent.replace(/\s/g, ' '))
        .join('|') ?? '';
    enter('BBG RV (EUR)', '0,5');
    expect(told('BBG RV (EUR)')).toContain(
      '0,50 € ist weit weg von zuletzt 8.450,00 €. Bitte Wert und Einheit prüfen.',
    );
    enter('Rentenversicherung (%)', '0,186');
    expect(told('Rentenversicherung (%)')).toContain('0,186 % ist weit weg von zuletzt 18,6 %.');
    enter('Rentenversicherung (%)', '18,8');
    expect(told('Rentenversicherung (%)')).toBe('zuletzt 18,6 %');
    press('Werte übernehmen');
    expect(screen.getByText(/^Eigene Werte ab 01\.01\.2027 .*BBG RV 0,50/)).toBeVisible();
    // The same day once more.
    enter('Gelten ab', '01.01.2027');
    enter('BBG RV (EUR)', '8.900');
    expect(told('BBG RV (EUR)')).toContain(
      'Ab 01.01.2027 gilt schon ein eigener Wert: 0,50 €. Der neue ersetzt ihn.',
    );
  });

  test('rates and ceilings beside what they were last; the rest of the year follows by one press', () => {
    show('2027-12-31');
    // The year that lacks values is there already.
    expect(within(region()).getByLabelText('Gelten ab')).toHaveValue('01.01.2027');
    expect(within(region()).queryByLabelText('BBG RV (EUR)')).not.toBeInTheDocument();
    press('Sozialversicherung, Zusatzversorgung und Tarif');
    expect(within(region()).getByLabelText('BBG RV (EUR)')).toHaveAccessibleDescription('zuletzt 8.450,00 €');
    enter('BBG RV (EUR)', '8.900');
    enter('Umlage (KVW) (%)', '4,7');
    enter('Höchstbetrag je VZÄ und Jahr (EUR)', '58.000 €');
    enter('Sachkosten je VZÄ im Jahr (EUR)', '10.100');
    enter('Quelle', 'BGBl. 2026 I Nr. 300');
    enter('Status', 'beschlossen');
    press('Werte übernehmen');
    expect(
      screen.getByText(
        /^Eigene Werte ab 01\.01\.2027 \(beschlossen\): Höchstbetrag je VZÄ und Jahr 58\.000,00\s€, Sachkosten je VZÄ im Jahr 10\.100,00\s€, BBG RV 8\.900,00\s€, Umlage \(KVW\) 4,7\d*\s%/,
      ),
    ).toBeVisible();
    // What has been typed is not missing any more: 8 rates and ceilings, 4 bands of the Jahressonderzahlung, without BBG RV.
    expect(screen.getByText(/^11 Werte der Sozialversicherung/)).toBeVisible();
    // A later guess begins where the first one stands.
    enter('Gelten ab', '01.01.2028');
    expect(within(region()).getByLabelText('BBG RV (EUR)')).toHaveAccessibleDescription('zuletzt 8.900,00 €');
    expect(
      within(region()).getByLabelText('Baustein eigener Höchstbetrag, HÖCHSTBETRAG je VZÄ und Jahr (EUR)'),
    ).toHaveAccessibleDescription('zuletzt 58.000,00 €');
    press('2027 wie 2026');
    expect(screen.queryByRole('heading', { name: 'Werte für 2027' })).not.toBeInTheDocument();
  });
});

test('AK-2 what is computed with, and since when it holds', () => {
  show('2026-12-31');
  press(/Womit gerechnet wird/);
  expect(screen.getAllByText(/01\.05\.2026 bis 31\.03\.2027/).length).toBeGreaterThan(0);
});

test('AK-4 the picture names both figures, and every change', () => {
  const teil = vergleichsteil('kommunen', [
    ['Kommune', 'Alt', 'Neu', 'Differenz', 'Veränderung', 'Hinweis'],
    ['Unna', 17_500, 18_000, 500, 0.0286, ''],
    ['Summe', 50_074.17, 50_098.41, 24.24, 0.0005, ''],
  ]);
  render(<Picture picture={{ vorher: 50_074.17, nachher: 50_098.41, teile: [teil] }} />);
  expect(screen.getByRole('img')).toHaveAccessibleName(/alt 50\.074,17 €, neu 50\.098,41 €/);
  expect(screen.getByText('Unterschied: 24,24 €')).toBeVisible();
  expect(screen.getByRole('row', { name: /Unna 17\.500,00 € 18\.000,00 € 500,00 € 2,9/ })).toBeVisible();
  const bars = [...document.querySelectorAll<HTMLElement>('.town-bars > *')];
  expect(bars.map(({ style }) => Math.round(parseFloat(style.width)))).toEqual([97, 100]);
  cleanup();
  render(<Picture picture={{ vorher: 1, nachher: 1, teile: [] }} />);
  expect(screen.getByText('Es ändert sich kein Betrag.')).toBeVisible();
});

test('AK-4 a preview that the workbook has left behind is looked at anew before anything can be applied', async () => {
  const look = jest
    .spyOn(refreshing, 'previewNow')
    .mockResolvedValueOnce({ kind: 'refresh', refresh: previewOf(2) })
    .mockResolvedValueOnce({ kind: 'refresh', refresh: previewOf(5) })
    .mockResolvedValueOnce({ kind: 'problem', sentences: ['Dem Bezugsjahr fehlt eine Angabe.'] });
  show('2026-12-31');
  press('Vorschau');
  await act(() => jest.advanceTimersByTimeAsync(0));
  expect(screen.getByRole('img')).toHaveAccessibleName(/neu 2,00 €/);
  rest();
  const apply = (): HTMLElement => screen.getByRole('button', { name: 'Anwenden' });
  expect(apply()).not.toHaveAttribute('aria-disabled', 'true');
  act(() => change());
  expect(screen.getByText(/Die Mappe hat sich geändert/)).toBeVisible();
  expect(apply()).toHaveAttribute('aria-disabled', 'true');
  await act(() => jest.advanceTimersByTimeAsync(1_000));
  expect(screen.getByRole('img')).toHaveAccessibleName(/neu 5,00 €/);
  expect(screen.queryByText(/Die Mappe hat sich geändert/)).not.toBeInTheDocument();
  expect(apply()).not.toHaveAttribute('aria-disabled', 'true');
  act(() => change());
  await act(() => jest.advanceTimersByTimeAsync(1_000));
  expect(screen.getByText('Dem Bezugsjahr fehlt eine Angabe.')).toBeVisible();
  expect(apply()).toHaveAttribute('aria-disabled', 'true');
  expect(look).toHaveBeenCalledTimes(3);
});

test('AK-4 what the preview rests on: values old and new with Status and source', async () => {
  const stand = (wert: number, status: string, quelle: string) => ({ wert, status, quelle });
  const change = (name: string, von: string, bis: string, alt: number, neu: number) => ({
    name,
    von,
    bis,
    alt: stand(alt, 'Entwurf', 'Referentenentwurf'),
    neu: stand(neu, 'Annahme', 'wie 2026'),
  });
  const geaendert = [
    change('BBG RV', '2027-01-01', '2027-12-01', 8_850, 8_450),
    change('U2', '2027-04-01', '2027-12-01', 0.0066, 0.007),
    { ...change('Zusatzbeitrag', '2027-05-01', '2027-05-01', 0.029, 0.03), alt: null },
  ];
  render(
    <ValueChanges
      news={['Eigene Werte ab 01.01.2027. Quelle: Gesetz']}
      typed={['Umlage, 2027: 4,5 % (Annahme, wie 2026) → 5 % (Annahme, wie 2026)']}
      values={{ geaendert, andererBeleg: ['Umlage'] }}
      isOldOutdated={() => true}
      movesOthers={() => ['Nord: 1,00 € → 2,00 €']}
    />,
  );
  expect(
    screen.getAllByRole('listitem').map(({ textContent }) => textContent.replace(/\u00a0/g, ' ')),
  ).toEqual([
    'Eigene Werte ab 01.01.2027. Quelle: Gesetz',
    'Umlage, 2027: 4,5 % (Annahme, wie 2026) → 5 % (Annahme, wie 2026)',
    'BBG RV, 2027: 8.850,00 € (Entwurf, Referentenentwurf) → 8.450,00 € (Annahme, wie 2026)',
    'U2, 04.2027 bis 12.2027: 0,66 % (Entwurf, Referentenentwurf) → 0,7 % (Annahme, wie 2026)',
    'Zusatzbeitrag, 05.2027: kein Wert → 3 % (Annahme, wie 2026)',
  ]);
  expect(screen.getByText(/anderem Status oder anderer Quelle: Umlage/)).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Schon geändert in KIM Tarife' })).toBeVisible();
  await act(() => jest.advanceTimersByTimeAsync(0));
  expect(screen.getByText(/kämen schon ohne die neuen Werte andere heraus/)).toBeVisible();
  expect(screen.getByText('Nord: 1,00 € → 2,00 €')).toBeVisible();
  cleanup();
  const none = {
    news: [],
    values: { geaendert: [], andererBeleg: [] },
    isOldOutdated: () => false,
    movesOthers: () => [],
  };
  const { rerender } = render(<ValueChanges {...none} typed={[]} />);
  expect(screen.getByText(/Beitragssätze und Grenzen bleiben/)).toBeVisible();
  // What has been typed is not what stays as it is.
  rerender(<ValueChanges {...none} typed={['Umlage']} />);
  expect(screen.queryByText(/Beitragssätze und Grenzen bleiben/)).not.toBeInTheDocument();
});

test('AK-6 what no row of the protocol explains is kept with a reason by one press', async () => {
  const outcome = { kind: 'refresh', refresh: previewOf(7) } as const;
  const record = jest.mocked(recording.recordOf).mockResolvedValue(outcome);
  const step = { action: 'update', number: 1 } as Step;
  jest.spyOn(refreshing, 'apply').mockResolvedValue({ kind: 'done', step, sentences: [], isVerified: true });
  const missing = { zeile: null, vorher: 5, jetzt: 7 };
  show('2026-12-31', missing);
  expect(screen.getByText(/^Eigenanteil 7,00 € statt 5,00 €: .* nicht im Protokoll/)).toBeVisible();
  type('Grund der Änderung', 'Bescheid geändert');
  press('Stand festhalten');
  await act(() => jest.advanceTimersByTimeAsync(0));
  expect(record).toHaveBeenCalledWith(port, expect.anything(), missing, 'Bescheid geändert');
  expect(screen.getByText(/sind die der Vorschau/)).toBeVisible();
  cleanup();
  record.mockResolvedValue({ kind: 'problem', sentences: ['Dem Bezugsjahr fehlt eine Angabe.'] });
  show('2026-12-31', missing);
  press('Stand festhalten');
  await act(() => jest.advanceTimersByTimeAsync(0));
  expect(screen.getByText('Dem Bezugsjahr fehlt eine Angabe.')).toBeVisible();
});

test('AK-3 what has been found in a pasted table waits while another view is shown, until it is typed in', () => {
  const pending: WaitingAdditions = new Map();
  show('2026-12-31', null, pending);
  type('Gilt ab', '01.04.2027');
  const rows = [1, 2, 3, 4, 5, 6].map((step) => `P7;${step};${3000 + 100 * step}`).join('\n');
  type(/Tabelle \(mit Überschriften/, `Gruppe;Stufe;Betrag\n${rows}`);
  press('Tabelle prüfen');
  cleanup();
  show('2026-12-31', null, pending);
  expect(screen.getByText(/^6 Beträge gelesen/)).toBeVisible();
  type('Gilt ab', '01.05.2027');
  expect(screen.queryByText(/^6 Beträge gelesen/)).not.toBeInTheDocument();
});

test('AK-6 a reason that is typed waits, and keeping the state leaves what is collected', async () => {
  jest.mocked(recording.recordOf).mockResolvedValue({ kind: 'refresh', refresh: previewOf(7) });
  const step = { action: 'update', number: 1 } as Step;
  jest.spyOn(refreshing, 'apply').mockResolvedValue({ kind: 'done', step, sentences: [], isVerified: true });
  const missing = { zeile: null, vorher: 5, jetzt: 7 };
  const pending: WaitingAdditions = new Map();
  show('2027-12-31', missing, pending);
  press('2027 wie 2026');
  type('Grund der Änderung', 'Bescheid geändert');
  cleanup();
  show('2027-12-31', missing, pending);
  expect(screen.getByLabelText('Grund der Änderung')).toHaveValue('Bescheid geändert');
  press('Stand festhalten');
  await act(() => jest.advanceTimersByTimeAsync(0));
  expect(screen.getByText(/sind die der Vorschau/)).toBeVisible();
  cleanup();
  show('2027-12-31', missing, pending);
  expect(screen.getByText(/^2027 wie 2026.*Zeilen für KIM_Parameter/)).toBeVisible();
  expect(screen.getByLabelText('Grund der Änderung')).toHaveValue('');
  jest.spyOn(refreshing, 'previewNow').mockResolvedValue({ kind: 'refresh', refresh: previewOf(2) });
  for (const name of ['Vorschau', 'Anwenden']) {
    press(name);
    await act(() => jest.advanceTimersByTimeAsync(0));
  }
  expect(pending.size).toBe(0);
});

describe('AK-5 what came of applying', () => {
  const step = { action: 'update', number: 1 } as Step;
  const pressed = async (name: string): Promise<void> => {
    press(name);
    await act(() => jest.advanceTimersByTimeAsync(0));
  };

  async function applied(isVerified: boolean): Promise<void> {
    const refresh = previewOf(2);
    jest.spyOn(refreshing, 'previewNow').mockResolvedValue({ kind: 'refresh', refresh });
    jest
      .spyOn(refreshing, 'apply')
      .mockResolvedValue({ kind: 'done', step, sentences: ['Excel rechnet noch.'], isVerified });
    show('2026-12-31');
    await pressed('Vorschau');
    await pressed('Anwenden');
  }

  test('is said to be the preview only where that is known', async () => {
    await applied(true);
    expect(screen.getByText(/sind die der Vorschau/)).toBeVisible();
    cleanup();
    await applied(false);
    expect(screen.queryByText(/sind die der Vorschau/)).not.toBeInTheDocument();
    expect(screen.getByText(/nicht als gleich mit der Vorschau bestätigt/)).toBeVisible();
    expect(screen.getByText('Excel rechnet noch.')).toBeVisible();
  });

  test('can still be taken back after a refusal and after a fault', async () => {
    await applied(true);
    const undo = jest.spyOn(undoing, 'undo').mockRejectedValueOnce(new Error('Excel is busy'));
    await pressed('Rückgängig');
    expect(screen.getByRole('alert')).toHaveTextContent('KIM-');
    const references = [{}] as unknown as Parameters<typeof undoing.undo>[1];
    undo.mockResolvedValueOnce({
      kind: 'referred',
      references: references ?? [],
      sentences: ['Eine Formel.'],
    });
    await pressed('Rückgängig');
    expect(screen.getByRole('alert')).toHaveTextContent('Eine Formel.');
    undo.mockResolvedValueOnce({ kind: 'undone', sentences: [] });
    await pressed('Trotzdem rückgängig machen');
    expect(undo).toHaveBeenLastCalledWith(step, references);
    expect(screen.getByText(/Alles ist zurückgenommen/)).toBeVisible();
  });
});

describe('AK-4 what has been typed and not been taken over', () => {
  const part = (name: string): HTMLElement => screen.getByRole('region', { name });
  const enter = (where: string, label: string | RegExp, value: string): void => {
    fireEvent.change(within(part(where)).getByLabelText(label), { target: { value } });
  };
  const told = (): string[] =>
    screen.queryAllByText(/^Eingegeben, aber noch nicht übernommen/).map(({ textContent }) => textContent);
  const pay = [1, 2, 3, 4, 5, 6].map((step) => `P7;${step};${3000 + 100 * step}`).join('\n');
  const settle = (): Promise<void> => act(() => jest.advanceTimersByTimeAsync(0));
  let look: jest.SpyInstance;
  beforeEach(() => {
    look = jest
      .spyOn(refreshing, 'previewNow')
      .mockReset()
      .mockResolvedValue({ kind: 'refresh', refresh: previewOf(2) });
  });

  function enterTable(): void {
    enter('Neue Entgelttabelle', 'Gilt ab', '01.04.2027');
    enter('Neue Entgelttabelle', 'Quelle', 'Tarifeinigung');
    enter('Neue Entgelttabelle', /Tabelle \(mit Überschriften/, `Gruppe;Stufe;Betrag\n${pay}`);
  }

  test('a checked table stops the preview, and is taken over from where the way leads', async () => {
    show('2026-12-31');
    enterTable();
    press('Tabelle prüfen');
    press('Vorschau');
    await settle();
    expect(look).not.toHaveBeenCalled();
    expect(told()).toEqual([
      'Eingegeben, aber noch nicht übernommen: Entgelttabelle ab 01.04.2027. Bitte „Tabelle übernehmen“ drücken (nach „Tabelle prüfen“) oder leeren.',
    ]);
    press('Zur Eingabe: Entgelttabelle');
    expect(within(part('Neue Entgelttabelle')).getByLabelText('Gilt ab')).toHaveFocus();
    press('Tabelle übernehmen');
    expect(told()).toEqual([]);
    press('Vorschau');
    await settle();
    expect(look).toHaveBeenCalledWith(port, 1, [expect.objectContaining({ source: 'Tarifeinigung' })]);
    expect(screen.getByRole('button', { name: 'Anwenden' })).toBeVisible();
  });

  test.each([
    ['Neue Entgelttabelle', 'Gilt ab', '1.4.2027', 'Entgelttabelle ab 01.04.2027'],
    ['Neue Entgelttabelle', 'Quelle', 'Tarifeinigung', 'Entgelttabelle'],
    ['Neue Entgelttabelle', /Tabelle \(mit Überschriften/, 'P7;1;3100', 'Entgelttabelle'],
    ['Erhöhung der Entgelte', 'Erhöhung ab', '1.4.2027', 'Erhöhung ab 01.04.2027'],
    ['Erhöhung der Entgelte', 'Prozent', '2,5', 'Erhöhung'],
    ['Erhöhung der Entgelte', 'mindestens (EUR)', '100', 'Erhöhung'],
    ['Erhöhung der Entgelte', 'Quelle', 'Tarifeinigung', 'Erhöhung'],
    ['Eigene Werte', 'Gelten ab', '01.07.2027', 'Eigene Werte ab 01.07.2027'],
    ['Eigene Werte', 'Quelle', 'Bescheid', 'Eigene Werte ab 01.01.2027'],
    [
      'Eigene Werte',
      'Höchstbetrag je VZÄ und Jahr (EUR)',
      '58.000',
      'Eigene Werte ab 01.01.2027 (Höchstbetrag je VZÄ und Jahr)',
    ],
  ])(
    '%s, %s: one field is enough to stop it, and emptied it stops nothing',
    async (where, label, value, what) => {
      show('2027-12-31');
      const field = within(part(where)).getByLabelText<HTMLInputElement>(label);
      const before = field.value;
      enter(where, label, value);
      press('Vorschau');
      await settle();
      expect(look).not.toHaveBeenCalled();
      expect(told()).toEqual([expect.stringContaining(`noch nicht übernommen: ${what}. Bitte`)]);
      enter(where, label, before);
      expect(told()).toEqual([]);
      enter(where, label, value);
      press('Vorschau');
      press(/^Leeren: /);
      expect(told()).toEqual([]);
      expect(within(part(where)).getByLabelText(label)).toHaveValue(before);
      expect(screen.getByRole('button', { name: 'Vorschau' })).toHaveFocus();
      press('Vorschau');
      await settle();
      expect(look).toHaveBeenCalledTimes(1);
    },
  );

  test('a table that is emptied is not offered any more, and the other parts stay as they are', () => {
    show('2027-12-31');
    enterTable();
    press('Tabelle prüfen');
    enter('Erhöhung der Entgelte', 'Prozent', '2,5');
    press('Vorschau');
    expect(told()).toHaveLength(2);
    press('Leeren: Entgelttabelle');
    expect(told()).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Tabelle übernehmen' })).not.toBeInTheDocument();
    press('2027 wie 2026');
    expect(within(part('Erhöhung der Entgelte')).getByLabelText('Prozent')).toHaveValue('2,5');
    press('Neue Werte verwerfen');
    expect(within(part('Erhöhung der Entgelte')).getByLabelText('Prozent')).toHaveValue('2,5');
  });

  test('is there again after another view, after a refusal and beside what is taken over', async () => {
    const pending: WaitingAdditions = new Map();
    const missing = { zeile: null, vorher: 5, jetzt: 7 };
    const isThere = (): void => {
      const table = within(part('Neue Entgelttabelle'));
      expect(table.getByLabelText('Gilt ab')).toHaveValue('01.04.2027');
      expect(table.getByLabelText('Quelle')).toHaveValue('Tarifeinigung');
      expect(table.getByLabelText(/Tabelle \(mit/)).toHaveValue(`Gruppe;Stufe;Betrag\n${pay}`);
      expect(within(part('Eigene Werte')).getByLabelText('BBG RV (EUR)')).toHaveValue('8.900');
    };
    show('2027-12-31', missing, pending);
    enterTable();
    press('Sozialversicherung, Zusatzversorgung und Tarif');
    enter('Eigene Werte', 'BBG RV (EUR)', '8.900');
    jest.mocked(recording.recordOf).mockResolvedValue({ kind: 'problem', sentences: ['Geht nicht.'] });
    press('Stand festhalten');
    await settle();
    expect(screen.getByText('Geht nicht.')).toBeVisible();
    isThere();
    press('2027 wie 2026');
    isThere();
    // The days were those of the year that lacked values when it was typed.
    expect(within(part('Eigene Werte')).getByLabelText('Gelten ab')).toHaveValue('01.01.2027');
    cleanup();
    show('2027-12-31', missing, pending);
    isThere();
  });
});
