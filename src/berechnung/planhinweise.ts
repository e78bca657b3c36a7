import type { Beleg, Parametername } from '../core/daten';
import {
  STATUS_ABSCHLAG,
  STATUS_ANNAHME,
  STATUS_ENTWURF,
  STATUS_FORTGESCHRIEBEN,
} from '../core/parameter/status';
import { belegAlsText } from '../core/rechenweg/schreibweise';
import { fuerTarif, kasseNach, type EigeneParameter, type Kostenoptionen } from '../core/personal/optionen';
import type { RegelId, Schritt, Spur } from '../core/rechenweg/spur';
import { gefaltet } from '../core/text/falten';
import { ANNAHME } from '../eingabe/meldungen';
import type { Zellwert } from './funktion';

const UNSICHER = new Set(
  [STATUS_ANNAHME, STATUS_ENTWURF, STATUS_FORTGESCHRIEBEN, STATUS_ABSCHLAG].map(gefaltet),
);

const ANNAHMEN = 'Annahmen';
const ANNAHMEN_BEAMTE = 'Annahmen bei Beamten';

const OHNE =
  'Pauschalsteuer § 40b EStG, Übergangsbereich und Minijob, persönliche Zulagen, vermögenswirksame Leistungen, Unfallversicherung';
const OHNE_BEI_BEAMTEN =
  'Familienzuschlag (über die Option Zulage), Struktur- und andere Zulagen, vermögenswirksame Leistungen, Unfallfürsorge';

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
  const besoldung = [
    ANNAHME.besoldung,
    einmalzahlungen ? ANNAHME.uebertragen : ANNAHME.ohneEinmalzahlungen,
    ...(tarifsteigerung === undefined ? [] : [ANNAHME.besoldungOhneSteigerung]),
  ];
  spur?.notiere('RW-2', ANNAHMEN, annahmen.join(', '), null);
  spur?.notiere('RW-2', ANNAHMEN_BEAMTE, besoldung.join(', '), null);
}

/**
 * RW-2: what every Rechenweg with employer cost ends with; none without. Employees and Beamte are told apart by a rule
 * that each month of the one has and none of the other.
 */
export function planhinweise(schritte: readonly Schritt[]): Zellwert[][] {
  const hat = (regel: RegelId): boolean => schritte.some((s) => s.regel === regel);
  const [hatTarif, hatBeamte] = [hat('PK-4'), hat('PK-18')];
  if (!hatTarif && !hatBeamte) return [];
  const gezeigte = [...(hatTarif ? [ANNAHMEN] : []), ...(hatBeamte ? [ANNAHMEN_BEAMTE] : [])];
  const belege = schritte.flatMap((s) => (typeof s.belege === 'string' ? [] : s.belege));
  const unsicher = [...new Set(belege.filter(istUnsicher).map(belegAlsText))];
  return [
    hinweis('Planwert', 'Planwert für Haushalt und Vereinbarung, keine Entgeltabrechnung'),
    ...schritte
      .filter((s) => s.regel === 'RW-2' && gezeigte.includes(s.schritt))
      .map((s) => hinweis(s.schritt, s.rechnung)),
    ...unsicher.map((b) => hinweis('Annahme, Entwurf oder fortgeschrieben', '', b)),
    ...(hatTarif ? [hinweis('Nicht enthalten', hatBeamte ? OHNE : `${OHNE}, Beamte`)] : []),
    ...(hatBeamte ? [hinweis('Nicht enthalten bei Beamten', OHNE_BEI_BEAMTEN)] : []),
  ];
}
