import type { Stellenzeile, Tabellenfall } from './abschnitte';
import { alsBruch, alsText, minus } from './bruch';
import { mitDauer } from './ketten';
import { ladeDaten } from './laden';
import { Personalkosten } from './personalkosten';
import { addiere, Stellentabelle } from './tabellen';

const DATEN = ladeDaten();
const z = alsBruch;
const FALL: Tabellenfall = { von: '2023-01-01', bis: '2023-12-31' };

const zeile = (von: string, bis: string, mehr: Partial<Stellenzeile> = {}): Stellenzeile => ({
  stelle: 'Casemanagement',
  gruppe: 'E9c',
  stufe: 3,
  vzae: z('1'),
  von,
  bis,
  art: 'OHNE',
  ...mehr,
});

/** What the one-off payments of the rows come to. */
function einmalig(zeilen: readonly Stellenzeile[], fall = FALL): string {
  const kosten = (einmalzahlungen: boolean) => {
    const tabelle = new Stellentabelle(DATEN, new Personalkosten(DATEN, { einmalzahlungen }), fall);
    return addiere(mitDauer(zeilen, fall).map((s) => tabelle.zeile(s))).kosten;
  };
  return alsText(minus(kosten(true), kosten(false)));
}

describe('PK-10 adjoining rows of one post', () => {
  test('the payment of 1,240 survives a change of the row on 31.05.2023', () => {
    const zeilen = [zeile('2023-01-01', '2023-05-31'), zeile('2023-06-01', '2023-12-31')];
    // 1,240 and six times 220
    expect(einmalig(zeilen)).toBe('2560.00');
    expect(einmalig([...zeilen].reverse())).toBe('2560.00');
    expect(einmalig([zeile('2023-01-01', '2023-12-31')])).toBe('2560.00');
  });

  test('the share is that of the row of the payment month', () => {
    const halb = { vzae: z('0.5') };
    expect(einmalig([zeile('2023-01-01', '2023-05-31'), zeile('2023-06-01', '2023-12-31', halb)])).toBe(
      '1280.00',
    );
    // June belongs to the row that covers its first days.
    expect(einmalig([zeile('2023-01-01', '2023-06-10'), zeile('2023-06-11', '2023-12-31', halb)])).toBe(
      '1900.00',
    );
  });

  test('another name, another Kommune, no name or a gap make another post', () => {
    const zwei = (mehr: Partial<Stellenzeile>, ab = '2023-06-01'): string =>
      einmalig([zeile('2023-01-01', '2023-05-31'), zeile(ab, '2023-12-31', mehr)]);
    expect(zwei({ stelle: 'Assistenz' })).toBe('1320.00');
    expect(zwei({ kommune: 'Unna' })).toBe('1320.00');
    expect(zwei({}, '2023-06-02')).toBe('1320.00');
    const ohneNamen = { stelle: undefined };
    expect(
      einmalig([zeile('2023-01-01', '2023-05-31', ohneNamen), zeile('2023-06-01', '2023-12-31', ohneNamen)]),
    ).toBe('1320.00');
    const inUnna = { kommune: 'Unna' };
    expect(
      einmalig([zeile('2023-01-01', '2023-05-31', inUnna), zeile('2023-06-01', '2023-12-31', inUnna)]),
    ).toBe('2560.00');
  });

  test('JSZ-Stichtag: the post is there on 1 December, and a month is counted once', () => {
    const jsz = (zeilen: readonly Stellenzeile[]): string => {
      const kosten = (jahressonderzahlung: boolean) => {
        const optionen = { jahressonderzahlung, jszStichtag: true, einmalzahlungen: false };
        const tabelle = new Stellentabelle(DATEN, new Personalkosten(DATEN, optionen), FALL);
        return addiere(mitDauer(zeilen, FALL).map((s) => tabelle.zeile(s))).kosten;
      };
      return alsText(minus(kosten(true), kosten(false)));
    };
    const ganz = jsz([zeile('2023-01-01', '2023-12-31')]);
    expect(jsz([zeile('2023-01-01', '2023-05-31'), zeile('2023-06-01', '2023-12-31')])).toBe(ganz);
    expect(jsz([zeile('2023-01-01', '2023-05-31'), zeile('2023-06-02', '2023-12-31')])).not.toBe(ganz);
  });
});
