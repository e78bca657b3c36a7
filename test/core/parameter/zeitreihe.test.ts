import type { Zeitwert } from '../../../src/core/daten';
import { Fachfehler } from '../../../src/core/fehler';
import { Zeitindex } from '../../../src/core/parameter/zeitindex';
import { geltender, nachbarn, zeitwert, type Wertequellen } from '../../../src/core/parameter/zeitreihe';
import { am, d } from '../hilfen';

const wert = (zahl: string, ab: string, bis: string | null): Zeitwert => ({
  wert: d(zahl),
  gueltigAb: am(ab),
  gueltigBis: bis === null ? null : am(bis),
  quelle: 'Quelle',
  status: 'veröffentlicht',
});
const entwurf = (zahl: string, ab: string, bis: string): Zeitwert => ({
  ...wert(zahl, ab, bis),
  status: 'Entwurf',
  vorlaeufig: true,
});

const quellen = (eigene: Zeitwert[], eingebaut: Zeitwert[]): Wertequellen<Zeitwert> => ({
  eigene: new Zeitindex(eigene),
  eingebaut,
});

const A = wert('1', '01.01.2020', '31.12.2021');
const B = wert('2', '01.01.2023', '31.12.2023');
const EIGEN = wert('9', '01.06.2023', '30.06.2023');
const ENTWURF = entwurf('5', '01.01.2024', '31.12.2024');
const zahl = (w: Zeitwert | undefined): string | undefined => w?.wert.toFixed();

test('PK-8 ein Wert gilt vom ersten bis zum letzten Tag, beide eingeschlossen', () => {
  const werte = ['31.12.2019', '01.01.2020', '31.12.2021', '01.01.2022'].map((t) =>
    zahl(geltender(quellen([], [A, B]), am(t))),
  );
  expect(werte).toEqual([undefined, '1', '1', undefined]);
  expect(zahl(geltender(quellen([], [wert('3', '01.01.2020', null)]), am('31.12.2099')))).toBe('3');
});

test('PK-14 eigene Werte gehen den eingebauten vor, aber nur an ihren Tagen', () => {
  const werte = quellen([EIGEN], [A, B]);
  expect(zahl(geltender(werte, am('15.06.2023')))).toBe('9');
  expect(zahl(geltender(werte, am('01.07.2023')))).toBe('2');
});

describe('PK-15 Fortschreibung', () => {
  const frage = (eigene: Zeitwert[], eingebaut: Zeitwert[], tag: string): string => {
    const w = zeitwert('U2', quellen(eigene, eingebaut), am(tag), true);
    return `${w.wert.toFixed()} ${w.status} ${String(w.vorlaeufig)}`;
  };
  const FORT = 'fortgeschrieben true';

  test.each([
    ['der letzte beendete Wert', [], [B, A], '01.01.2024', `2 ${FORT}`],
    ['auch in einer Lücke', [], [A, B], '15.06.2022', `1 ${FORT}`],
    [
      'die eigene Zeile, die mit dem letzten Wert endet',
      [{ ...B, wert: d(8) }],
      [A, B],
      '01.01.2024',
      `8 ${FORT}`,
    ],
    [
      'die eigene Zeile, die später endet',
      [wert('8', '01.01.2020', '30.06.2024')],
      [B, ENTWURF],
      '01.07.2024',
      `8 ${FORT}`,
    ],
    ['sie auch vor dem Entwurf', [{ ...B, wert: d(8) }], [B, ENTWURF], '01.01.2024', `8 ${FORT}`],
    ['nicht die eigene Zeile, die früher endet', [EIGEN], [A, B], '01.01.2024', `2 ${FORT}`],
    [
      'von zwei eigenen die, die zuletzt endet',
      [wert('7', '01.01.2024', '31.01.2024'), wert('8', '01.01.2020', '31.12.2023')],
      [B],
      '01.03.2024',
      `7 ${FORT}`,
    ],
    [
      'von zwei gleich langen eigenen die erste',
      [
        { ...B, wert: d(7) },
        { ...B, wert: d(8) },
      ],
      [B],
      '01.03.2024',
      `7 ${FORT}`,
    ],
    [
      'von zwei gleich langen eingebauten die erste',
      [],
      [
        { ...B, wert: d(7) },
        { ...B, wert: d(8) },
      ],
      '01.03.2024',
      `7 ${FORT}`,
    ],
    [
      'nie eine eigene Zeile, die erst beginnt',
      [wert('8', '01.01.2026', '31.12.2026')],
      [B],
      '01.01.2025',
      `2 ${FORT}`,
    ],
    [
      'auch nach dem Ende des Entwurfs die eigene Zeile, die nach dem letzten veröffentlichten Wert endet',
      [wert('8', '01.01.2020', '30.06.2024')],
      [B, ENTWURF],
      '01.01.2025',
      `8 ${FORT}`,
    ],
    ['der Entwurf für den Tag, mit seinem Status', [], [B, ENTWURF], '31.12.2024', '5 Entwurf true'],
    ['nach seinem Jahr der Entwurf', [], [B, ENTWURF], '01.01.2025', `5 ${FORT}`],
    ['die eigene Zeile ohne eingebauten Wert', [A], [], '01.01.2024', `1 ${FORT}`],
    ['der Entwurf ohne jeden anderen Wert', [], [ENTWURF], '01.06.2024', '5 Entwurf true'],
  ])('%s', (_, eigene, eingebaut, tag, erwartet) => {
    expect(frage(eigene, eingebaut, tag)).toBe(erwartet);
  });

  test('ein geltender Wert geht jedem fortgeschriebenen vor und ist nicht vorläufig', () => {
    expect(frage([EIGEN], [B], '01.07.2023')).toBe('2 veröffentlicht undefined');
    expect(frage([], [wert('3', '01.01.2020', null)], '01.01.2050')).toBe('3 veröffentlicht undefined');
  });

  test('vor dem ersten Wert gibt es nichts fortzuschreiben', () => {
    expect(() => frage([], [B], '01.01.2022')).toThrow(
      new Fachfehler(
        'NV',
        'U2 ist für den 01.01.2022 nicht hinterlegt (bekannt ab 01.01.2023). Bitte in KIM_Parameter ergänzen.',
      ),
    );
    expect(() => frage([wert('8', '01.01.2026', null)], [], '01.01.2025')).toThrow('bekannt ab 01.01.2026');
    expect(() => frage([], [wert('8', '01.01.2026', null)], '01.01.2025')).toThrow('bekannt ab 01.01.2026');
  });
});

test.each([
  ['31.12.2019', 'bekannt ab 01.01.2020'],
  ['15.06.2022', 'bekannt bis 31.12.2021, wieder bekannt ab 01.01.2023'],
  ['01.01.2024', 'bekannt bis 31.12.2023'],
])('FE-1 am %s nennt die Meldung die Nachbarn: %s', (tag, text) => {
  expect(nachbarn([[A, B]], am(tag))).toBe(text);
});

test('FE-1 ein Entwurf ist kein bekannter Wert', () => {
  expect(nachbarn([[B, ENTWURF]], am('01.02.2024'))).toBe('bekannt bis 31.12.2023');
  expect(nachbarn([[B, ENTWURF]], am('01.02.2025'))).toBe('bekannt bis 31.12.2023');
  expect(nachbarn([[A, ENTWURF]], am('01.01.2023'))).toBe('bekannt bis 31.12.2021');
});

test('FE-1 ohne jeden Wert sagt die Meldung das', () => {
  expect(nachbarn([[], []], am('01.01.2024'))).toBe('kein Wert bekannt');
});

test('PK-12 PK-15 ohne Fortschreibung ist ein unbekannter Tag #NV, und die Meldung sagt, was zu tippen ist', () => {
  const frage = (eingebaut: Zeitwert[]): Zeitwert =>
    zeitwert('U2', quellen([], eingebaut), am('01.01.2024'), false);
  for (const eingebaut of [
    [A, B],
    [A, B, ENTWURF],
  ]) {
    expect(() => frage(eingebaut)).toThrow(
      new Fachfehler(
        'NV',
        'U2 ist für den 01.01.2024 nicht hinterlegt (bekannt bis 31.12.2023). Bitte als Optionen {"Fortschreibung".WAHR} angeben oder den Wert in KIM_Parameter ergänzen.',
      ),
    );
  }
});
