import type { Beleg, Parametername } from '../core/daten';
import { STATUS_ANNAHME, STATUS_ENTWURF, STATUS_FORTGESCHRIEBEN } from '../core/parameter/status';
import { belegAlsText } from '../core/rechenweg/schreibweise';
import { fuerTarif, kasseNach, type EigeneParameter, type Kostenoptionen } from '../core/personal/optionen';
import type { Schritt, Spur } from '../core/rechenweg/spur';
import { gefaltet } from '../core/text/falten';
import { ANNAHME } from '../eingabe/meldungen';
import type { Zellwert } from './funktion';

const UNSICHER = new Set([STATUS_ANNAHME, STATUS_ENTWURF, STATUS_FORTGESCHRIEBEN].map(gefaltet));

const istUnsicher = (b: Beleg): boolean => UNSICHER.has(gefaltet(b.status));

const hinweis = (schritt: string, rechnung: string, quelle = ''): Zellwert[] => [
  'RW-2',
  schritt,
  rechnung,
  '',
  quelle,
];

/** RW-2: what the options and the workbook's own values assume. Known at the beginning, shown at the end. */
export function notiereAnnahmen(
  optionen: Kostenoptionen,
  { zeitreihen }: EigeneParameter,
  spur: Spur | undefined,
): void {
  const { tarif, jahressonderzahlung, jszStichtag, zusatzbeitrag, einmalzahlungen, tarifsteigerung } =
    optionen;
  const hatEigene = (name: Parametername): boolean => fuerTarif(zeitreihen.get(name) ?? [], tarif).length > 0;
  const annahmen = [
    ANNAHME.leistungsentgelt(optionen.leistungsentgelt, hatEigene('Leistungsentgelt'), tarif),
    jahressonderzahlung ? ANNAHME.jahressonderzahlung(jszStichtag) : ANNAHME.ohneJahressonderzahlung,
    ANNAHME.zusatzbeitrag(zusatzbeitrag, hatEigene('Zusatzbeitrag')),
    ANNAHME.saetze(kasseNach(optionen)),
    ...(einmalzahlungen ? [] : [ANNAHME.ohneEinmalzahlungen]),
    ...(tarifsteigerung === undefined ? [] : [ANNAHME.tarifsteigerung(tarifsteigerung)]),
  ];
  spur?.notiere('RW-2', 'Annahmen', annahmen.join(', '), null);
}

/** RW-2: what every Rechenweg with employer cost ends with; none without. */
export function planhinweise(schritte: readonly Schritt[]): Zellwert[][] {
  if (!schritte.some((s) => s.regel.startsWith('PK-'))) return [];
  const belege = schritte.flatMap((s) => (typeof s.belege === 'string' ? [] : s.belege));
  const unsicher = [...new Set(belege.filter(istUnsicher).map(belegAlsText))];
  return [
    hinweis('Planwert', 'Planwert für Haushalt und Vereinbarung, keine Entgeltabrechnung'),
    ...schritte.filter((s) => s.regel === 'RW-2').map((s) => hinweis(s.schritt, s.rechnung)),
    ...unsicher.map((b) => hinweis('Annahme, Entwurf oder fortgeschrieben', '', b)),
    hinweis(
      'Nicht enthalten',
      'Pauschalsteuer § 40b EStG, Übergangsbereich und Minijob, persönliche Zulagen, vermögenswirksame Leistungen, Unfallversicherung, Beamte',
    ),
  ];
}
