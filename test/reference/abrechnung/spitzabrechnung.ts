import { max, minus, NULL, plus, Referenzfehler, summe, type Bruch } from '../bruch';
import type { Kommune } from '../haushalt';
import { gemischt, verteilung } from '../verteilung';
import { UNVERGLICHEN, type Ausgabe, type Zelle } from './ausgabe';
import type { Abgerechnet } from './istrechnung';
import { doppelt, gleicherName } from './namen';

export interface Abschlagskommune extends Kommune {
  readonly abschlag: Bruch;
}

const falsch = (text: string): never => {
  throw new Referenzfehler('WERT', text);
};

/** SP-4: a post with Kommune is that one's alone, the others are shared by key. */
function jeKommune(
  posten: readonly Abgerechnet[],
  kommunen: readonly Kommune[],
  betrag: (a: Abgerechnet) => Bruch,
): Bruch[] {
  const geteilt = posten.filter((p) => p.stelle.kommune === undefined);
  const schluessel = kommunen.map((k) => k.schluessel);
  const anteile =
    geteilt.length === 0 ? schluessel.map(() => NULL) : verteilung(summe(geteilt.map(betrag)), schluessel);
  return kommunen.map((k, i) => {
    const eigene = posten.filter(
      ({ stelle }) => stelle.kommune !== undefined && gleicherName(stelle.kommune, k.name),
    );
    return plus(anteile[i] ?? NULL, ...eigene.map(betrag));
  });
}

/** SP-4: Kommune | Schlüssel | Plan | Ist | Abweichung | Abschlag | Nachzahlung | Erstattung | Hinweis, `Summe`. */
export function spitzabrechnung(
  posten: readonly Abgerechnet[],
  kommunen: readonly Abschlagskommune[],
): Ausgabe {
  if (doppelt(kommunen.map((k) => k.name))) falsch('Kommune doppelt');
  for (const { stelle } of posten)
    if (stelle.kommune !== undefined && !kommunen.some((k) => gleicherName(k.name, stelle.kommune ?? '')))
      falsch(`unbekannte Kommune ${stelle.kommune}`);
  const wirdGeteilt = posten.some((p) => p.stelle.kommune === undefined);
  if (wirdGeteilt && gemischt(kommunen.map((k) => k.schluessel))) falsch('Schlüssel verschiedener Art');
  const plan = jeKommune(posten, kommunen, (p) => p.plan.eigenanteil);
  const ist = jeKommune(posten, kommunen, (p) => p.eigenanteil);
  const zeilen = kommunen.map((k, i) => {
    const p = plan[i] ?? NULL;
    const x = ist[i] ?? NULL;
    const nachzahlung = max(NULL, minus(x, k.abschlag));
    const erstattung = max(NULL, minus(k.abschlag, x));
    return [k.schluessel, p, x, minus(x, p), k.abschlag, nachzahlung, erstattung];
  });
  const summen = [0, 1, 2, 3, 4, 5, 6].map((j) => summe(zeilen.map((z) => z[j] ?? NULL)));
  return [
    ['Kommune', 'Schlüssel', 'Plan', 'Ist', 'Abweichung', 'Abschlag', 'Nachzahlung', 'Erstattung', 'Hinweis'],
    ...zeilen.map((z, i): Zelle[] => [kommunen[i]?.name ?? '', ...z, UNVERGLICHEN]),
    ['Summe', ...summen, UNVERGLICHEN],
  ];
}
