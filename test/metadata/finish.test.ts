import { RECHENWEG, RESTREGEL, VERTEILUNG, metadataOf } from './fixture';

describe('finished metadata', () => {
  const finished = metadataOf({ 'verteilung.ts': RESTREGEL + VERTEILUNG, 'rechenweg.ts': RECHENWEG });

  it('describes types, dimensions and help pages of every function', async () => {
    expect((await finished).functions).toEqual([
      {
        id: 'RECHENWEG',
        name: 'RECHENWEG',
        description: 'Zeigt, wie gerechnet wurde.',
        helpUrl: 'https://addins.kreis.example/kim/hilfe/rechenweg.html',
        parameters: [
          { name: 'funktion', description: 'Name der Funktion.', type: 'any', dimensionality: 'scalar' },
          {
            name: 'argumente',
            description: 'Ihre Argumente.',
            type: 'any',
            dimensionality: 'matrix',
            optional: true,
            repeating: true,
          },
        ],
        result: { type: 'any', dimensionality: 'matrix' },
      },
      {
        id: 'VERTEILUNG',
        name: 'VERTEILUNG',
        description: 'Teilt einen Betrag nach einem Schlüssel auf.',
        helpUrl: 'https://addins.kreis.example/kim/hilfe/verteilung.html',
        parameters: [
          { name: 'betrag', description: 'Betrag in EUR.', type: 'any', dimensionality: 'scalar' },
          { name: 'schluessel', description: 'Bereich mit Zahlen.', type: 'any', dimensionality: 'matrix' },
          {
            name: 'restregel',
            description: 'Wohin der Rest geht.',
            type: 'string',
            dimensionality: 'scalar',
            optional: true,
            customEnumId: 'Restregel',
          },
        ],
        result: { type: 'any', dimensionality: 'matrix' },
      },
    ]);
  });

  it('lets errors in, but no objects in place of plain values', async () => {
    const metadata = await finished;
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata).not.toHaveProperty('allowCustomDataForDataTypeAny');
  });

  it('repairs names and tooltips of enums', async () => {
    expect((await finished).enums).toEqual([
      {
        id: 'Restregel',
        type: 'string',
        values: [
          {
            name: 'GRÖSSTER_REST',
            stringValue: 'GRÖSSTER_REST',
            tooltip: 'Hare/Niemeyer: zuerst ganze Schritte, dann die größten Reste.',
          },
          { name: '30/360', stringValue: '30/360', tooltip: 'Tage nach 30/360.' },
        ],
      },
    ]);
  });

  it('keeps one of several equal enums', async () => {
    const another = RESTREGEL + VERTEILUNG.replaceAll('VERTEILUNG', 'TEILUNG');
    const { enums } = await metadataOf({ 'a.ts': RESTREGEL + VERTEILUNG, 'b.ts': another });
    expect(enums).toHaveLength(1);
  });
});
