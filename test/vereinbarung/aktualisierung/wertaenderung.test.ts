import { wertaenderungen, type Wertstand } from '../../../src/vereinbarung/aktualisierung/wertaenderung';

const stand = (wert: number, status = 'veröffentlicht', quelle = 'BGBl.'): Wertstand => ({
  wert,
  quelle,
  status,
});
const monat = (
  tag: string,
  alt: Readonly<Record<string, Wertstand>>,
  neu: Readonly<Record<string, Wertstand>>,
) => ({ monat: tag, alt: new Map(Object.entries(alt)), neu: new Map(Object.entries(neu)) });

test('AK-4 what becomes another value is told once for as long as it does, also over a new year', () => {
  const [vorher, nachher] = [{ 'BBG RV': stand(8_850, 'Entwurf') }, { 'BBG RV': stand(8_450, 'Annahme') }];
  const { geaendert, andererBeleg } = wertaenderungen([
    monat('2026-11-01', vorher, vorher),
    monat('2026-12-01', vorher, nachher),
    monat('2027-01-01', vorher, nachher),
    monat('2027-02-01', vorher, { 'BBG RV': stand(8_500, 'Annahme') }),
    monat('2027-04-01', vorher, { 'BBG RV': stand(8_500, 'Annahme') }),
  ]);
  expect(geaendert.map(({ von, bis, neu }) => [von, bis, neu?.wert])).toEqual([
    ['2026-12-01', '2027-01-01', 8_450],
    ['2027-02-01', '2027-02-01', 8_500],
    ['2027-04-01', '2027-04-01', 8_500],
  ]);
  expect(geaendert[0]?.alt).toEqual(stand(8_850, 'Entwurf'));
  expect(andererBeleg).toEqual([]);
});

test('AK-4 a value that was missing, one that goes, and one that only rests on something else', () => {
  const { geaendert, andererBeleg } = wertaenderungen([
    monat('2027-01-01', { U2: stand(0.0066), Umlage: stand(0.045) }, { U2: stand(0.0066, 'Annahme') }),
    monat('2027-02-01', { U2: stand(0.0066) }, { U2: stand(0.0066), Zusatzbeitrag: stand(0.029) }),
  ]);
  expect(geaendert.map(({ name, alt, neu }) => [name, alt?.wert ?? null, neu?.wert ?? null])).toEqual([
    ['Umlage', 0.045, null],
    ['Zusatzbeitrag', null, 0.029],
  ]);
  expect(andererBeleg).toEqual(['U2']);
});
