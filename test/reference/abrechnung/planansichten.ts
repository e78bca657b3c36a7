import { bruch, kleiner, minus, NULL, plus, summe, type Bruch } from '../bruch';
import { serie } from '../zufall';
import { UNVERGLICHEN, type Ausgabe, type Zelle } from './ausgabe';
import type { Monatsplan, Planfall, Planrechnung } from './monatsplan';

const tagzelle = (t: string): Bruch => bruch(serie(t));

/** MP-7 */
export function plan(p: Monatsplan, fall: Planfall, rechnung: Planrechnung): Ausgabe {
  let bestand = fall.anfangsbestand;
  const zeilen = p.monate.map((m, i): Bruch[] => {
    const foerderung = p.foerderung[i] ?? NULL;
    const abschlaege = summe(
      p.abschlaege.filter((a) => rechnung.monatVon(a.faellig) === i).map((a) => a.betrag),
    );
    const saldo = minus(plus(m.drittmittel, foerderung, abschlaege), plus(m.personalkosten, m.sachkosten));
    bestand = plus(bestand, saldo);
    return [m.personalkosten, m.sachkosten, m.drittmittel, foerderung, abschlaege, saldo, bestand];
  });
  const summen = [0, 1, 2, 3, 4, 5].map((j) => summe(zeilen.map((z) => z[j] ?? NULL)));
  return [
    [
      'Monat',
      'Personalkosten',
      'Sachkosten',
      'Drittmittel',
      'Förderung',
      'Abschläge',
      'Saldo',
      'Bestand',
      'Hinweis',
    ],
    ...zeilen.map((z, i): Zelle[] => [tagzelle(p.monate[i]?.erster ?? ''), ...z, UNVERGLICHEN]),
    ['Summe', ...summen, bestand, UNVERGLICHEN],
  ];
}

/** MP-6: Fällig | Kommune | Betrag */
export function abschlagsliste(p: Monatsplan): Ausgabe {
  return [
    ['Fällig', 'Kommune', 'Betrag'],
    ...p.abschlaege.map((a): Zelle[] => [tagzelle(a.faellig), a.kommune, a.betrag]),
    ['Summe', '', summe(p.abschlaege.map((a) => a.betrag))],
  ];
}

/** MP-5: always by need. */
export function anforderungen(p: Monatsplan, fall: Planfall, letzterTag: (monat: number) => string): Ausgabe {
  const zeilen = p.bloecke.map((b, i) => {
    const monate = p.monate.slice(b.von, b.bis + 1);
    const erster = monate[0]?.erster ?? '';
    return {
      faellig: i === 0 ? fall.tabelle.von : erster,
      bis: letzterTag(b.bis),
      ausgaben: summe(monate.map((m) => plus(m.personalkosten, m.sachkosten))),
      anforderung: summe(monate.map((m) => m.verdient)),
    };
  });
  return [
    ['Fällig', 'Bedarf bis', 'Ausgaben', 'Anforderung', 'Bisher ausgezahlt', 'Rest'],
    ...zeilen.map((z): Zelle[] => [
      tagzelle(z.faellig),
      tagzelle(z.bis),
      z.ausgaben,
      z.anforderung,
      UNVERGLICHEN,
      UNVERGLICHEN,
    ]),
    [
      'Summe',
      UNVERGLICHEN,
      summe(zeilen.map((z) => z.ausgaben)),
      summe(zeilen.map((z) => z.anforderung)),
      UNVERGLICHEN,
      UNVERGLICHEN,
    ],
  ];
}

/** MP-7: the words that the Hinweis of a month has, and those that it has not. */
export function planhinweise(
  p: Monatsplan,
  bestaende: readonly Bruch[],
): { readonly wort: string; readonly gilt: boolean }[][] {
  return p.monate.map((m, i) => {
    const gezahlt = summe(p.foerderung.slice(0, i + 1));
    // Two months are the block that begins with this one.
    const verdient = summe(p.monate.slice(0, i + 2).map((x) => x.verdient));
    return [
      { wort: 'Vorfinanzierung', gilt: kleiner(bestaende[i] ?? NULL, NULL) },
      { wort: 'Jahressonderzahlung', gilt: m.mitJahressonderzahlung },
      { wort: 'mehr als der Bedarf von zwei Monaten', gilt: kleiner(verdient, gezahlt) },
    ];
  });
}
