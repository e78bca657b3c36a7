/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as previews from '../../../src/taskpane/assistent/steps/change-preview';
import { SUEDKREIS } from '../../../src/vereinbarung/beispiel';
import { LEERE_VEREINBARUNG, type Vereinbarung } from '../../../src/vereinbarung/form';
import * as creating from '../../../src/workbook/agreement/create';
import * as drafts from '../../../src/workbook/agreement/draft';
import * as targets from '../../../src/workbook/agreement/next-target';
import * as undoing from '../../../src/workbook/agreement/undo';
import { WorkbookFault } from '../../../src/workbook/fault';
import { foot, NO_DRAFT, opened, press, pressRested, show, step, useBlankWorkbook } from './pane';

// Writing itself is tested on the stand-in; jsdom has no TextEncoder that it needs.
jest.mock('../../../src/workbook/agreement/fingerprint', () => ({ fingerprint: jest.fn() }));
jest.mock('../../../src/workbook/agreement/create', () => ({ createAgreement: jest.fn() }));
jest.mock('../../../src/workbook/agreement/undo', () => ({ undo: jest.fn() }));

useBlankWorkbook();

it('AS-10 the result stands at the foot and follows what is typed', async () => {
  await show('example');
  expect(foot()).toHaveTextContent('50.098,41 €');
  await step('Stellen');
  await press(/^Case Management 3/);
  const vzae = screen.getByLabelText('VZÄ');
  await userEvent.clear(vzae);
  expect(foot()).toHaveTextContent('Noch kein Ergebnis');
  await userEvent.type(vzae, '1');
  await waitFor(() => expect(foot()).toHaveTextContent('60.197,49 €'));
});

it('AS-13 one sentence says which amounts a bill is for', async () => {
  await show('example');
  await step('Prüfen');
  expect(
    await screen.findByText(
      /^In Rechnung zu stellen sind die vereinbarten Anteile, zusammen 50.000,00 € für zwölf Monate, .*: Schwerte 19.500,00 €, Unna 17.500,00 €, Fröndenberg 7.000,00 €, Holzwickede 6.000,00 €\./,
    ),
  ).toBeInTheDocument();
  await step('Verteilung');
  await userEvent.clear(screen.getByLabelText('Beträge in Schritten von'));
  await step('Prüfen');
  expect(
    await screen.findByText(
      'In Rechnung zu stellen sind diese Beträge, in der Laufzeit zusammen 59.328,78 €, bis die tatsächlichen Kosten feststehen.',
    ),
  ).toBeInTheDocument();
});

it('AS-11 a post with an entry that can’t be read says so, names no cost, and shows the entry', async () => {
  await show('example');
  await step('Stellen');
  const post = (): HTMLElement => screen.getByRole('button', { name: /^Case Management 3/ });
  await userEvent.click(post());
  await press('Weitere Angaben');
  await userEvent.type(screen.getByLabelText('Von'), '31.2.2022');
  expect(post()).not.toHaveTextContent('fehlerhaft');
  await press('Fertig');
  expect(post()).toHaveTextContent('fehlerhaft');
  expect(post()).not.toHaveTextContent('€');
  await userEvent.click(post());
  expect(screen.getByLabelText('Von')).toHaveValue('31.2.2022');
});

it('AS-9 keeps the draft in the workbook, and says why it could not', async () => {
  const saved = jest.mocked(drafts.saveDraft);
  await show('new');
  await userEvent.type(screen.getByLabelText('Titel'), 'Nordkreis');
  expect(screen.getByText('Nicht gespeicherte Änderungen …')).toBeInTheDocument();
  expect(await screen.findByText(/Entwurf in dieser Mappe gemerkt/)).toBeInTheDocument();
  expect(saved).toHaveBeenCalledTimes(1);
  const refusal = new WorkbookFault('InvalidOperationInCellEditMode', null);
  saved.mockRejectedValueOnce(refusal);
  await userEvent.type(screen.getByLabelText('Titel'), ' 2');
  expect(await screen.findByText(/Der Entwurf ist nicht gesichert: .*KIM-101/)).toBeInTheDocument();
  await press('Erneut sichern');
  expect(await screen.findByText(/Entwurf in dieser Mappe gemerkt/)).toBeInTheDocument();
  expect(saved).toHaveBeenLastCalledWith(
    expect.objectContaining({
      answers: expect.objectContaining({
        angaben: { titel: { wert: 'Nordkreis 2', quelle: null } },
      }) as unknown,
      number: null,
    }),
  );
});

it('asks before a draft would be lost', async () => {
  const answers = { ...LEERE_VEREINBARUNG, angaben: { titel: { wert: 'Südkreis', quelle: null } } };
  const draft = { answers, number: null, unfinished: '', saved: '2026-11-29T10:00:00.000Z' };
  await show('new', { kind: 'draft', draft });
  expect(screen.getByText(/liegt ein Entwurf.*: Südkreis/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Abbrechen' })).toBeInTheDocument();
  await press('Entwurf fortsetzen');
  expect(screen.getByLabelText('Titel')).toHaveValue('Südkreis');
});

/** Suggestions with a field of the same group behind them. */
const inTheWay = (): string[] =>
  [...document.querySelectorAll('.suggestion button')].flatMap((button) => {
    const fields = [...(button.closest('.fields')?.querySelectorAll('input, select') ?? [])];
    const isBehind = (field: Element): boolean =>
      (button.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    return fields.some(isBehind) ? [button.textContent] : [];
  });

it('AS-11 Tab goes from field to field, and to what is suggested behind them', async () => {
  await show('new');
  for (const [label, day] of [
    ['Laufzeit von', '15.10.2021'],
    ['Laufzeit bis', '31.12.2022'],
  ] as const)
    fireEvent.change(screen.getByLabelText(label), { target: { value: day } });
  const suggested = await screen.findAllByRole('button', { name: /als Bezugsjahr übernehmen$/ });
  expect(suggested).toHaveLength(3);
  screen.getByLabelText('Laufzeit bis').focus();
  await userEvent.tab();
  expect(screen.getByLabelText('Bezugsjahr von')).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByLabelText('Bezugsjahr bis')).toHaveFocus();
  await userEvent.tab();
  expect(suggested[0]).toHaveFocus();
  expect(inTheWay()).toEqual([]);
  await step('Stellen');
  await press('Erste Stelle eingeben');
  await screen.findByRole('button', { name: /^9\.700,00 € übernehmen/ });
  expect(inTheWay()).toEqual([]);
});

it('AS-8 leads from a finding to its field, and takes a way out', async () => {
  await show('example');
  const until = screen.getByLabelText('Laufzeit bis');
  await userEvent.clear(until);
  await userEvent.type(until, '31.12.2027');
  await step('Prüfen');
  const [way] = await screen.findAllByRole('button', { name: 'Letzte bekannte Werte fortschreiben' });
  if (!way) throw new Error('No way out');
  // What it would take stands there before it is pressed, once, and afterwards what it has taken.
  const draft = /^BBG RV, 2027: 8\.850,00\s€ \(Entwurf\)$/;
  const carried = /^Zusatzbeitrag, 2027: 2,9\s% \(fortgeschrieben\)$/;
  expect(screen.getByText('Fortgeschrieben wird mit:')).toBeVisible();
  for (const value of [draft, carried]) expect(screen.getByText(value)).toBeVisible();
  expect(screen.queryByText(/^Umlage, /)).not.toBeInTheDocument();
  await userEvent.click(way);
  await waitFor(() =>
    expect(
      screen.queryByRole('button', { name: 'Letzte bekannte Werte fortschreiben' }),
    ).not.toBeInTheDocument(),
  );
  expect(screen.queryByText('Fortgeschrieben wird mit:')).not.toBeInTheDocument();
  expect(screen.getByText('Fortgeschrieben, bis die Werte feststehen:')).toBeVisible();
  for (const value of [draft, carried]) expect(screen.getByText(value)).toBeVisible();
  await step('Verteilung');
  await userEvent.clear(screen.getByLabelText('Schlüssel von Unna'));
  await step('Prüfen');
  await press('Kommunen: Schlüssel von Unna ansehen');
  expect(screen.getByLabelText('Schlüssel von Unna')).toHaveFocus();
});

it('AS-8 AK-3 a year without values: the foot of every step says where they come from', async () => {
  const tag = (wert: string) => ({ wert, quelle: null });
  const [from, to] = [tag('2027-01-01'), tag('2027-12-31')];
  const angaben = { ...SUEDKREIS.angaben, von: from, bis: to, bezugVon: from, bezugBis: to };
  const button = { name: 'Neue Tarife' };
  await show(3, NO_DRAFT, { ...SUEDKREIS, angaben });
  await step('Stellen');
  expect(foot()).toHaveTextContent(/Rentenversicherung ist für den 01\.01\.2027 nicht hinterlegt/);
  expect(foot()).toHaveTextContent(/Unter „Prüfen“ schreiben Sie die letzten bekannten Werte fort/);
  await userEvent.click(within(foot()).getByRole('button', button));
  expect(opened).toHaveBeenLastCalledWith({ name: 'refresh', number: 3 });
  cleanup();

  // What stands in no sheet has nothing to be refreshed.
  await show('example');
  expect(within(foot()).queryByText(/Unter „Prüfen“/)).not.toBeInTheDocument();
  for (const label of ['Bezugsjahr bis', 'Bezugsjahr von', 'Laufzeit bis', 'Laufzeit von'])
    fireEvent.change(screen.getByLabelText(label), {
      target: { value: label.endsWith('von') ? '01.01.2027' : '31.12.2027' },
    });
  await waitFor(() => expect(foot()).toHaveTextContent(/Unter „Prüfen“/));
  expect(within(foot()).queryByRole('button', button)).not.toBeInTheDocument();
});

it('AS-8 takes values of one’s own where data end, all that are missing at once', async () => {
  await show('example');
  for (const [label, day] of [
    ['Laufzeit von', '01.01.2027'],
    ['Laufzeit bis', '31.12.2027'],
    ['Bezugsjahr von', '01.01.2027'],
    ['Bezugsjahr bis', '31.12.2027'],
  ] as const)
    fireEvent.change(screen.getByLabelText(label), { target: { value: day } });
  await step('Prüfen');
  // Three posts lack the same.
  expect(await screen.findByText(/ und 2 weitere/)).toBeInTheDocument();
  await press('Eigenen Wert annehmen');
  const group = (name: string): HTMLElement => screen.getByRole('group', { name });
  const value = (name: string): HTMLElement => within(group(name)).getByLabelText('Wert');
  expect(value('Rentenversicherung')).toHaveFocus();
  expect(within(group('BBG RV')).getByLabelText('GültigAb')).toHaveValue('01.01.2027');
  await userEvent.click(
    await screen.findByRole('button', {
      name: 'Eigene Werte: Wert von Rentenversicherung ab 01.01.2027 ansehen',
    }),
  );
  expect(screen.queryByRole('button', { name: 'Eigenen Wert annehmen' })).not.toBeInTheDocument();
  await userEvent.click(within(group('BBG RV')).getByRole('button', { name: '2026: 8.450,00 € übernehmen' }));
  expect(value('BBG RV')).toHaveValue('8.450');
  expect(value('BBG RV')).toHaveFocus();
  expect(within(group('BBG RV')).getByLabelText('Quelle')).toHaveValue('wie 2026: SVBezGrV');
  for (const [name, text] of [
    ['Rentenversicherung', '18,6 %'],
    ['Arbeitslosenversicherung', '2,6 %'],
    ['Krankenversicherung', '14,6 %'],
    ['Zusatzbeitrag', '2,9 %'],
    ['Pflegeversicherung', '3,6 %'],
    ['BBG KV', '5.812,50'],
    ['Jahressonderzahlung E9c', '85 %'],
  ] as const)
    fireEvent.change(value(name), { target: { value: text } });
  await waitFor(() => expect(foot()).toHaveTextContent('Eigenanteil'));
  await waitFor(() => expect(screen.queryByText('Fehler')).not.toBeInTheDocument());
});

it('AS-8 AK-3 gives a year that lacks values those of the one before it, in one step', async () => {
  await show('example');
  fireEvent.change(screen.getByLabelText('Laufzeit bis'), { target: { value: '31.12.2027' } });
  await step('Prüfen');
  const button = await screen.findByText('2027 wie 2026');
  // A second press comes before the findings have followed.
  fireEvent.click(button);
  fireEvent.click(button);
  const group = (await screen.findByText('BBG RV')).closest('fieldset') as HTMLElement;
  expect(within(group).getByLabelText('Wert')).toHaveValue('8.450');
  expect(within(group).getByLabelText('Quelle')).toHaveValue('wie 2026: SVBezGrV');
  expect(within(group).getByLabelText('GültigBis')).toHaveValue('31.12.2027');
  await waitFor(() => expect(screen.queryByText('2027 wie 2026')).not.toBeInTheDocument());
  expect(screen.getAllByText('BBG RV')).toHaveLength(1);
});

it('AS-9 AS-10 what cannot be read leaves no result behind; the keyboard goes back to the line of the post', async () => {
  await show('example');
  await step('Stellen');
  await press(/^Case Management 3/);
  const cost = screen.getByLabelText(/^Sachkosten je VZÄ/);
  fireEvent.change(cost, { target: { value: 'viel' } });
  await press('Fertig');
  expect(foot()).toHaveTextContent(
    'Eine Angabe lässt sich nicht lesen (Stellen: Sachkosten je VZÄ von Case Management 3).',
  );
  expect(screen.getByRole('button', { name: /^Case Management 3/ })).toHaveFocus();
});

it('AS-12 Enter begins one row, and Escape takes it away again', async () => {
  const store = await show('example');
  await step('Verteilung');
  await userEvent.type(screen.getByLabelText('Schlüssel von Holzwickede'), '{Enter}{Enter}{Enter}');
  expect(store.current()?.answers.kommunen).toHaveLength(5);
  await userEvent.keyboard('{Enter}');
  expect(store.current()?.answers.kommunen).toHaveLength(5);
  await waitFor(() => expect(screen.getAllByRole('row', { name: /100 %|^Summe/ })).toHaveLength(1));
  await userEvent.keyboard('{Escape}');
  expect(store.current()?.answers.kommunen).toHaveLength(4);
  expect(screen.getByRole('button', { name: 'Weitere Kommune' })).toHaveFocus();
});

describe('AS-7 a programme with a Baustein', () => {
  const choose = (name: string): Promise<void> =>
    userEvent.selectOptions(screen.getByLabelText('Programm'), name);
  const standard = /^Ohne Angabe: Höchstbetrag/;

  it('says which rates it has in the time that is computed with, with their sources', async () => {
    await show('example');
    expect(screen.getByText(standard)).toBeInTheDocument();
    await choose('KIM NRW Baustein 2 Case Management');
    expect(screen.getByText('ab 15.10.2021: höchstens 55.000,00 € je VZÄ und Jahr')).toBeInTheDocument();
    expect(screen.getByText('ab 01.01.2023: pauschal 57.000,00 € je VZÄ und Jahr')).toBeInTheDocument();
    expect(screen.getByText(/^Kreis Heinsberg, Vorlage 0049\/2021/)).toBeInTheDocument();
    expect(screen.queryByText(/ab 01\.01\.2022/)).not.toBeInTheDocument();
    expect(
      screen.getByText(/legt sie fest: ab 15\.10\.2021 Höchstbetrag, ab 01\.01\.2023 Pauschale\./),
    ).toBeInTheDocument();
    expect(screen.queryByText(standard)).not.toBeInTheDocument();
    await choose('anderes Programm');
    expect(screen.queryByText(/höchstens 5/)).not.toBeInTheDocument();
    expect(screen.getByText(standard)).toBeInTheDocument();
  });

  it('puts none of them forward while days are missing', async () => {
    await show('new');
    await choose('KIM NRW Baustein 2 Case Management');
    expect(
      screen.getByText(/^Welcher Satz gilt, folgt aus Laufzeit und Bezugsjahr\. Bitte/),
    ).toBeInTheDocument();
    expect(screen.getByText('ab 01.07.2020: höchstens 55.000,00 € je VZÄ und Jahr')).toBeInTheDocument();
    expect(screen.getByText('ab 01.01.2023: pauschal 57.000,00 € je VZÄ und Jahr')).toBeInTheDocument();
  });

  it('says that an own amount is what counts once the Baustein is gone', async () => {
    await show('example');
    await choose('KIM NRW Baustein 2 Case Management');
    await step('Prüfen');
    await press('Eigenen Betrag anwenden, Baustein leeren');
    await step('Förderung');
    expect(screen.getByText(/^Es gelten Ihre Angaben \(Höchstbetrag 55\.000\), nicht/)).toBeInTheDocument();
    expect(screen.queryByText(/57\.000|Quelle der Sätze/)).not.toBeInTheDocument();
    expect(foot()).toHaveTextContent('50.098,41 €');
  });
});

it('AS-12 says that nothing is shared where every post belongs to a town, and makes them common', async () => {
  const stellen = SUEDKREIS.stellen.map((post) => ({ ...post, kommune: 'Unna' }));
  const store = await show(1, undefined, { ...SUEDKREIS, stellen });
  await step('Verteilung');
  expect(screen.getByText(/Der Schlüssel verteilt nichts/)).toBeInTheDocument();
  await press('Alle Stellen gemeinsam tragen');
  expect(store.current()?.answers.stellen).toEqual(SUEDKREIS.stellen);
  expect(await screen.findByRole('row', { name: /^Schwerte.*19\.538,38/ })).toBeInTheDocument();
});

describe('AS-7 a first day that is put later', () => {
  const put = async (label: string, day: string): Promise<void> => {
    const field = screen.getByLabelText(label);
    await userEvent.clear(field);
    await userEvent.type(field, day);
    await userEvent.tab();
  };

  it('says that the term ends before it begins, and proposes a last day', async () => {
    const store = await show('example');
    await put('Laufzeit von', '01.01.2023');
    expect(screen.getByLabelText('Laufzeit bis')).toHaveAccessibleDescription(
      /^Das Ende 31\.12\.2022 liegt vor dem Beginn 01\.01\.2023\./,
    );
    await press('31.12.2023 als Ende der Laufzeit übernehmen');
    expect(store.current()?.answers.angaben.bis?.wert).toBe('2023-12-31');
    expect(screen.getByLabelText('Laufzeit bis')).toHaveFocus();
    expect(screen.queryByRole('button', { name: /als Ende der Laufzeit/ })).not.toBeInTheDocument();
  });

  it('proposes twelve months where those of the Bezugsjahr are none any more', async () => {
    const store = await show('example');
    expect(screen.queryByRole('button', { name: /als Ende des Bezugsjahrs/ })).not.toBeInTheDocument();
    await put('Bezugsjahr von', '01.05.2022');
    await press('30.04.2023 als Ende des Bezugsjahrs übernehmen');
    expect(store.current()?.answers.angaben.bezugBis?.wert).toBe('2023-04-30');
  });
});

describe('AS-13 the comparison', () => {
  const year = (von: string, bis: string): typeof SUEDKREIS => {
    const day = (wert: string) => ({ wert, quelle: null });
    return { ...SUEDKREIS, angaben: { ...SUEDKREIS.angaben, bezugVon: day(von), bezugBis: day(bis) } };
  };
  const clear = /^Es ist nichts zu beanstanden/;

  it('says how far a published figure is away, and does not stand under a clear sign', async () => {
    await show('example');
    await step('Prüfen');
    expect(
      screen.getByText('exakt 50.098,41 €, Abweichung 0,2 % (98,41 €): „rund“ passt.'),
    ).toBeInTheDocument();
    expect(screen.getByText(clear)).toBeInTheDocument();
    const published = screen.getByLabelText('Veröffentlichter Eigenanteil');
    await userEvent.clear(published);
    await userEvent.type(published, '40.000');
    expect(
      await screen.findByText(/Abweichung 25,2 % \(10\.098,41 €\)\. Bitte zuerst Bezugsjahr und Sachkosten/),
    ).toBeInTheDocument();
    expect(screen.queryByText(clear)).not.toBeInTheDocument();
    expect(screen.getByText(/veröffentlicht sind 40\.000,00 EUR: 10\.098,41 EUR mehr/)).toBeInTheDocument();
    expect(await screen.findByText(/^Mit keinem anderen Bezugsjahr/)).toBeInTheDocument();
  });

  it('offers years with which the figure would fit, and takes the one that is chosen, as what it is', async () => {
    const store = await show(1, undefined, year('2022-01-01', '2022-12-31'));
    await step('Prüfen');
    expect(
      await screen.findByText(
        'Mit dem Bezugsjahr 01.04.2022 bis 31.03.2023 wären es 50.098,41 € (Abweichung 0,2 %).',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('Aus der Zahl geschlossen, keine Angabe des Papiers:')).toBeInTheDocument();
    expect(screen.getByText(/^Mehrere davon passen/)).toBeInTheDocument();
    expect(store.current()?.answers.angaben.bezugVon?.wert).toBe('2022-01-01');
    await pressRested('Bezugsjahr 01.04.2022 bis 31.03.2023 übernehmen');
    await waitFor(() => expect(foot()).toHaveTextContent('50.098,41 €'));
    expect(screen.getByText(/„rund“ passt/)).toBeInTheDocument();
    expect(screen.getByLabelText('Veröffentlichter Eigenanteil')).toHaveFocus();
    expect(
      screen.getByText(
        /ist nur angenommen\. Vorschlag: Aus dem veröffentlichten [^.]*Papiers\. Bitte mit dem Papier vergleichen\.$/,
      ),
    ).toBeInTheDocument();
    await step('Förderung');
    expect(
      screen.getByText(/^Bezugsjahr: Vorschlag: Aus dem veröffentlichten Eigenanteil/),
    ).toBeInTheDocument();
  });

  it('keeps the others in sight once one is taken, and leads back to what stood there', async () => {
    const store = await show(1, undefined, year('2022-01-01', '2022-12-31'));
    await step('Prüfen');
    await screen.findByText(/^Mit dem Bezugsjahr 01\.04\.2022/);
    await pressRested('Bezugsjahr 01.04.2022 bis 31.03.2023 übernehmen');
    expect(await screen.findByText('Übernommen.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Bezugsjahr 01\.04\.2022/ })).not.toBeInTheDocument();
    await pressRested('Bezugsjahr 01.05.2022 bis 30.04.2023 übernehmen');
    expect(store.current()?.answers.angaben.bezugVon?.wert).toBe('2022-05-01');
    expect(await screen.findByText(/^Vorher: /)).toHaveTextContent('Vorher: 49.333,02 € (Abweichung 1,3 %).');
    await pressRested('Nicht übernehmen, zurück zu vorher');
    const { bezugVon, bezugBis } = store.current()?.answers.angaben ?? {};
    expect([bezugVon?.wert, bezugBis?.wert]).toEqual(['2022-01-01', '2022-12-31']);
    expect(screen.queryByText('Übernommen.')).not.toBeInTheDocument();
  });

  it('offers one rate for all months, takes it with its source, and gives the Baustein back', async () => {
    const { hoechstbetrag: _, ...optionen } = SUEDKREIS.optionen;
    const dated = { ...SUEDKREIS, optionen: { ...optionen, baustein: { wert: '2', quelle: null } } };
    const store = await show(1, undefined, dated);
    await step('Prüfen');
    expect(
      await screen.findByText(
        /^Mit 55\.000,00 € \(Höchstbetrag\) in allen Monaten wären es 50\.098,41 € \(Abweichung 0,2 %\)/,
      ),
    ).toBeInTheDocument();
    await pressRested('55.000,00 € in allen Monaten übernehmen');
    await waitFor(() => expect(foot()).toHaveTextContent('50.098,41 €'));
    const { baustein, hoechstbetrag } = store.current()?.answers.optionen ?? {};
    expect(baustein).toBeUndefined();
    expect(hoechstbetrag?.quelle).toMatch(/^Vorschlag: Satz des Programms, hier für alle Monate/);
    await pressRested('Nicht übernehmen, zurück zu vorher');
    expect(store.current()?.answers.optionen).toEqual(dated.optionen);
    await waitFor(() => expect(foot()).toHaveTextContent('48.848,41 €'));
  });

  it('says that the figure may belong to other posts than there are now', async () => {
    await show('example');
    await step('Stellen');
    await press('Weitere Stelle');
    await step('Prüfen');
    expect(
      await screen.findByText(/haben sich die Stellen geändert\. Er gehört vielleicht/),
    ).toBeInTheDocument();
    const published = screen.getByLabelText('Veröffentlichter Eigenanteil');
    await userEvent.clear(published);
    await userEvent.type(published, '40.000');
    expect(screen.queryByText(/gehört vielleicht/)).not.toBeInTheDocument();
  });
});

it('AS-7 cost of material that is assumed says so at its field and in the checks, as long as it is the assumed one', async () => {
  const stellen = SUEDKREIS.stellen.map((post) => ({ ...post, sachkosten: null }));
  const { sachkosten: _, ...angaben } = SUEDKREIS.angaben;
  await show(1, undefined, { ...SUEDKREIS, stellen, angaben });
  await step('Stellen');
  await press(/^Case Management 3/);
  await press('9.700,00 € übernehmen');
  const source = /^Angenommen wie ein Arbeitsplatz in KIM Baustein 1 \(Bezirksregierung Arnsberg/;
  expect(screen.getByText(source)).toBeInTheDocument();
  expect(screen.getByText('angenommen')).toBeInTheDocument();
  await step('Prüfen');
  expect(await screen.findByText(/Sachkosten von 4\.850,00 EUR, die angenommen sind/)).toBeInTheDocument();
  await step('Stellen');
  const field = screen.getByLabelText(/^Sachkosten je VZÄ/);
  await userEvent.clear(field);
  await userEvent.type(field, '8.000');
  expect(screen.queryByText(source)).not.toBeInTheDocument();
  expect(screen.queryByText('angenommen')).not.toBeInTheDocument();
});

describe('AS-14 inserting', () => {
  type Outcome = Awaited<ReturnType<typeof creating.createAgreement>>;
  const done = (answers: Vereinbarung): Promise<Outcome> => {
    const step = { action: 'create', number: 1, answers, after: { answers } };
    return Promise.resolve({ kind: 'done', number: 1, step, sentences: [] } as unknown as Outcome);
  };

  it('lists what will be written, writes it once, and takes it back', async () => {
    const created = jest.spyOn(creating, 'createAgreement').mockImplementation(done);
    const store = await show('example');
    await step('Einfügen');
    for (const text of ['KIM Eingaben', 'KIM Vorlage', 'KIM_Stellen', '3 Zeilen', '4 Zeilen'])
      expect(screen.getByText(text)).toBeInTheDocument();
    await press('In die Mappe einfügen');
    expect(await screen.findByText('Die Vereinbarung steht in der Mappe.')).toBeInTheDocument();
    expect(created).toHaveBeenCalledTimes(1);
    expect(store.current()?.number).toBe(1);
    const undo = jest.spyOn(undoing, 'undo').mockResolvedValueOnce({
      kind: 'referred',
      references: [],
      sentences: ['Eine Formel verlöre, worauf sie verweist.'],
    });
    undo.mockResolvedValueOnce({ kind: 'undone', sentences: [] });
    await pressRested('Rückgängig');
    expect(await screen.findByText('Eine Formel verlöre, worauf sie verweist.')).toBeInTheDocument();
    await pressRested('Rückgängig');
    expect(await screen.findByText(/Ihre Angaben sind noch hier.* bleiben als Entwurf/)).toBeInTheDocument();
    expect(store.current()?.number).toBeNull();
    const saved = jest.mocked(drafts.saveDraft);
    const discarded = jest.mocked(drafts.discardDraft);
    saved.mockClear();
    discarded.mockClear();
    await pressRested('Entwurf verwerfen');
    await waitFor(() => expect(opened).toHaveBeenLastCalledWith({ name: 'start' }));
    expect(discarded).toHaveBeenCalledTimes(1);
    expect(store.current()).toBeNull();
    // Leaving the view does not keep it again.
    cleanup();
    expect(discarded.mock.invocationCallOrder[0]).toBeGreaterThan(saved.mock.invocationCallOrder[0] ?? 0);
  });

  it('offers what has been changed since, also when it is kept as a draft', async () => {
    jest.spyOn(creating, 'createAgreement').mockImplementation(done);
    jest.spyOn(previews, 'changePreview').mockResolvedValue(null);
    const store = await show('example');
    await step('Einfügen');
    await press('In die Mappe einfügen');
    await screen.findByText('Die Vereinbarung steht in der Mappe.');
    await step('Stellen');
    await press(/^Case Management 3/);
    fireEvent.change(screen.getByLabelText('VZÄ'), { target: { value: '1' } });
    await waitFor(() => expect(store.current()?.kept).toBe(store.current()?.answers));
    await step('Einfügen');
    expect(screen.getByText(/^Seit dem Schreiben haben Sie hier etwas geändert/)).toBeInTheDocument();
    expect(screen.queryByText('Die Vereinbarung steht in der Mappe.')).not.toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'In die Mappe einfügen' })).toBeInTheDocument();
  });

  it('AS-13 says before it writes that the result is not what has been published, and writes all the same', async () => {
    await show('example');
    await step('Einfügen');
    expect(screen.queryByText(/^Passt nicht zur veröffentlichten Zahl/)).not.toBeInTheDocument();
    await step('Stellen');
    await press(/^Case Management 3/);
    fireEvent.change(screen.getByLabelText('VZÄ'), { target: { value: '1' } });
    await step('Einfügen');
    expect(
      await screen.findByText(
        /^Passt nicht zur veröffentlichten Zahl\. .* 60\.197,49 EUR, veröffentlicht sind 50\.000,00 EUR/,
      ),
    ).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'In die Mappe einfügen' })).toBeEnabled();
  });

  it('AS-8 says before it writes what the checks warn of', async () => {
    await show('example');
    await step('Einfügen');
    expect(screen.queryByText(/Warnung/)).not.toBeInTheDocument();
    await step('Stellen');
    await press(/^Case Management 3/);
    fireEvent.change(screen.getByLabelText('VZÄ'), { target: { value: '19,5' } });
    await step('Einfügen');
    expect(await screen.findByText(/^Eine Warnung ist offen: .*VZÄ.*Wochenstunden/)).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'In die Mappe einfügen' })).toBeEnabled();
  });

  it('SC-6 names the sheets of a second agreement as they will be called', async () => {
    jest.spyOn(targets, 'nextTarget').mockResolvedValue({ nummer: 2, vorhanden: new Set() });
    await show('example');
    await step('Einfügen');
    expect(await screen.findByText('KIM Eingaben (2)')).toBeInTheDocument();
    expect(screen.getByText('KIM_Stellen_V2')).toBeInTheDocument();
    expect(screen.getByText('Angaben, Optionen, Kommunen')).toBeInTheDocument();
  });

  it('says why nothing was written', async () => {
    const sentences = ['Die Struktur der Mappe ist geschützt.'];
    jest.spyOn(creating, 'createAgreement').mockResolvedValue({ kind: 'refused', sentences });
    await show('example');
    await step('Einfügen');
    await press('In die Mappe einfügen');
    expect(await screen.findByRole('alert')).toHaveTextContent('Die Struktur der Mappe ist geschützt.');
  });

  it('leads to the checks as long as something is missing', async () => {
    await show('new');
    await step('Einfügen');
    expect(screen.getByText(/^\d+ Angaben fehlen noch/)).toBeInTheDocument();
    await press('Prüfungen ansehen');
    expect(screen.getByRole('list', { name: 'Prüfungen' })).toBeInTheDocument();
  });
});

it('AS-8 KO-3 empties the Baustein at the field of the own ceiling that it puts out of use', async () => {
  const store = await show('example');
  fireEvent.change(screen.getByLabelText('Programm'), { target: { value: 'kim-nrw-2' } });
  await pressRested('Eigenen Betrag anwenden, Baustein leeren');
  expect(store.current()?.answers.optionen.baustein).toBeUndefined();
  expect(screen.getByLabelText(/^Höchstbetrag/)).toHaveFocus();
});

it('AS-8 AS-10 what is missing or wrong is said at its field, and named where the figures would be', async () => {
  await show('example');
  await step('Stellen');
  await press(/^Case Management 3/);
  await userEvent.clear(screen.getByLabelText('Stufe'));
  await press('Fertig');
  await waitFor(() => expect(foot()).toHaveTextContent('Stufe von Case Management 3. Die Stufe fehlt.'));
  await press(/^Case Management 3/);
  await userEvent.type(screen.getByLabelText('Stufe'), '3');
  await waitFor(() => expect(foot()).toHaveTextContent('50.098,41 €'));
  await step('Verteilung');
  const name = screen.getByLabelText('Kommune 1');
  await userEvent.clear(name);
  await userEvent.type(name, 'Summe');
  await userEvent.tab();
  expect(await screen.findByText(/sobald dieser Fehler behoben ist: Kommunen: Summe/)).toBeInTheDocument();
  expect(screen.queryByRole('row', { name: /Summe/ })).not.toBeInTheDocument();
});
