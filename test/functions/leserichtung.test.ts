import { bereich, bild, eigenanteile, JAHR, NV, STELLE, WERT, type Zeile } from './bauen';

/** FE-2 across reading and computing: a bad cell of either kind counts, and the first of all is named. */

const EINE = / \(und 1 weitere fehlerhafte Zelle\)$/;
const KEINE = /Bitte [^(]*$/;
const KOMMUNEN = bereich({ Kommune: 'Unna', Schlüssel: 1 });
const haushalt = (...zeilen: readonly Zeile[]): unknown =>
  bild('HAUSHALT', [bereich(...zeilen), KOMMUNEN, ...JAHR]);
const stelle = (mehr: Zeile): Zeile => ({ ...STELLE, Kommune: 'Unna', ...mehr });

const erste = (ort: string, rest: RegExp): RegExp =>
  new RegExp(`^Argument „stellen“: ${ort}: .*${rest.source}`);

describe('FE-2 EIGENANTEILE', () => {
  test('zwei Gruppen, die es nicht gibt', () => {
    const zeilen = bereich(STELLE, { ...STELLE, Gruppe: '9' }, { ...STELLE, Gruppe: 'E77' });
    expect(eigenanteile(zeilen)).toEqual(NV(erste('Zeile 3 \\(A\\), Spalte Gruppe', EINE)));
  });

  test('eine Stufe, die es nicht gibt, vor einer Zelle, die nicht lesbar ist, und umgekehrt', () => {
    const zeilen = [
      { ...STELLE, Gruppe: 'E1', Stufe: 1 },
      { ...STELLE, VZÄ: 'x' },
    ];
    expect(eigenanteile(bereich(...zeilen))).toEqual(NV(erste('Zeile 2 \\(A\\), Spalte Stufe', EINE)));
    expect(eigenanteile(bereich(...zeilen.slice().reverse()))).toEqual(
      WERT(erste('Zeile 2 \\(A\\), Spalte VZÄ', EINE)),
    );
  });

  test('in einer Zeile, die nicht lesbar ist, wird nichts weiter gesucht', () => {
    expect(eigenanteile(bereich({ ...STELLE, Gruppe: '9', VZÄ: 'x' }))).toEqual(
      WERT(erste('Zeile 2 \\(A\\), Spalte VZÄ', KEINE)),
    );
  });

  test('was fehlt, gehört zur Zeile und zählt mit', () => {
    const zeilen = bereich(
      { ...STELLE, Gruppe: null },
      { ...STELLE, Höchstbetrag: null },
      { ...STELLE, Stufe: null },
    );
    expect(eigenanteile(zeilen)).toEqual(
      WERT(/^Argument „stellen“: Zeile 2 \(A\): Die Gruppe fehlt.* \(und 2 weitere fehlerhafte Zellen\)$/),
    );
  });

  test('was die Daten nicht hergeben, ist keine falsche Zelle und zählt nicht mit', () => {
    const zeilen = bereich(STELLE, STELLE, { ...STELLE, VZÄ: 'x' });
    expect(bild('EIGENANTEILE', [zeilen, '01.01.2027', '31.12.2027'])).toEqual(
      NV(erste('Zeile 2 \\(A\\)', EINE)),
    );
    expect(bild('EIGENANTEILE', [bereich(STELLE, STELLE), '01.01.2027', '31.12.2027'])).toEqual(
      NV(/^Argument „stellen“: Zeile 2 \(A\): Rentenversicherung ist für .* ergänzen\.$/),
    );
  });

  test('unter einer Überschrift mit Fehlerwert wird nicht gerechnet', () => {
    const zeilen = bereich({ ...STELLE, Höchstbetrag: null }, { ...STELLE, Gruppe: '9' });
    const kopf = (zeilen[0] ?? []).map((k) => (k === 'Höchstbetrag' ? { code: '#N/A' } : k));
    expect(eigenanteile([kopf, ...zeilen.slice(1)])).toEqual(WERT(erste('Zeile 1, Spalte 5', KEINE)));
  });

  test('eine fehlende Spalte VZÄ nennt beide Auswege; als Option darf sie fehlen', () => {
    const { VZÄ: _, ...ohne } = STELLE;
    expect(eigenanteile(bereich({ ...ohne, Umfang: 1 }))).toEqual(
      WERT(
        /^Argument „stellen“: Die Spalte VZÄ fehlt. Gefunden wurden „Stelle“, „Gruppe“, „Stufe“, „Höchstbetrag“, „Umfang“. Bitte die Überschrift ergänzen oder die Option VZÄ angeben.$/,
      ),
    );
    expect(eigenanteile(bereich(ohne), [['VZÄ', 1]])).toEqual(eigenanteile(bereich(STELLE)));
  });
});

describe('FE-2 eine fehlende Spalte ist ein Fehler, in wie vielen Zeilen sie auch fehlt', () => {
  const ohne = (spalte: string, mehr: Zeile = {}): unknown[][] => {
    const zeile = Object.fromEntries(Object.entries({ ...STELLE, ...mehr }).filter(([k]) => k !== spalte));
    return bereich(...Array.from({ length: 40 }, () => zeile));
  };

  test('und nennt die Überschriften, die da sind', () => {
    expect(eigenanteile(ohne('Gruppe', { Lohngruppe: '9c' }))).toEqual(
      WERT(
        /^Argument „stellen“: Zeile 2 \(A\): Die Gruppe fehlt. .* Eine Spalte Gruppe gibt es nicht. Gefunden wurden „Stelle“, „Stufe“, „VZÄ“, „Höchstbetrag“, „Lohngruppe“.$/,
      ),
    );
    expect(eigenanteile(ohne('Höchstbetrag'))).toEqual(
      WERT(/ Eine Spalte Höchstbetrag gibt es nicht. Gefunden wurden „Stelle“, „Gruppe“, „Stufe“, „VZÄ“.$/),
    );
  });

  test('andere Fehler daneben zählen weiter mit', () => {
    const zeilen = ohne('Gruppe');
    expect(eigenanteile([...zeilen, ['B', 3, 'x', 1]])).toEqual(
      WERT(/Gefunden wurden [^(]* \(und 1 weitere fehlerhafte Zelle\)$/),
    );
  });

  test('wo eine andere Spalte aushelfen kann, fehlt die Angabe in jeder Zeile', () => {
    const mitKosten = ohne('Gruppe', { 'Kosten gesamt': null });
    expect(eigenanteile(mitKosten)).toEqual(
      WERT(/Zeile 2 \(A\): Die Gruppe fehlt. [^„]* \(und 39 weitere fehlerhafte Zellen\)$/),
    );
  });
});

describe('FE-2 HAUSHALT', () => {
  test('eine unbekannte Kommune vor einem fehlenden Höchstbetrag, und umgekehrt', () => {
    const zeilen = [stelle({ Kommune: 'Lünen' }), stelle({ Höchstbetrag: null })];
    expect(haushalt(...zeilen)).toEqual(WERT(erste('Zeile 2 \\(A\\), Spalte Kommune', EINE)));
    expect(haushalt(...zeilen.slice().reverse())).toEqual(WERT(erste('Zeile 2 \\(A\\)', EINE)));
  });

  test('zwei unbekannte Kommunen', () => {
    expect(haushalt(stelle({}), stelle({ Kommune: 'Lünen' }), stelle({ Kommune: 'Werne' }))).toEqual(
      WERT(erste('Zeile 3 \\(A\\), Spalte Kommune', EINE)),
    );
  });

  test('zwei Fehler in einer Zeile: es zählt die Spalte, die im Bereich vorn steht', () => {
    const zeile = stelle({ Kommune: 'Lünen', Gruppe: '9' });
    expect(haushalt(zeile)).toEqual(NV(erste('Zeile 2 \\(A\\), Spalte Gruppe', EINE)));
    expect(haushalt({ Kommune: null, ...zeile })).toEqual(
      WERT(erste('Zeile 2 \\(A\\), Spalte Kommune', EINE)),
    );
  });
});
