import { gefaltet } from '../../core/text/falten';
import { WARNUNG } from '../../core/meldungen/warnungen';
import type { Vereinbarung } from '../form';
import { type Feld, zeileMitNummer } from '../ort';
import { istErgebniszeile } from '../rueckweg/tabelle';
import { ALLE_LISTEN, ALLE_OPTIONEN, type Liste, OPTIONSANGABEN, spaltenVon } from '../tabellen';
import { type Ausweg, befund, type Befund } from './befund';
import { feldAusSatz } from './feld-aus-satz';
import { stellenMitErgebnis } from './ergebniszeilen';
import { AUSWEGTEXT, BEREICHSSATZ } from './saetze';
import { ERSTE_ZEILE, imBereich, zeileAus } from './wortlaut';

/** A finding of a function, in the words of the port. */
export interface Funktionsfund {
  readonly fehler: 'WERT' | 'NV' | 'DIV0';
  /** "Argument „stellen“: Zeile 7, Spalte VZÄ" */
  readonly ort: string | null;
  readonly satz: string;
}

/**
 * AS-4: what a function has said of the agreement when the pane called it through the port, its tables handed over with
 * their headings. Nothing of it is computed a second time here.
 */
export interface Funktionslauf {
  readonly funktion: 'EIGENANTEILE' | 'HAUSHALT' | 'KOSTENTEILUNG' | 'SCHLUESSEL';
  readonly funde: readonly Funktionsfund[];
  /** The table with its headings; null = it has failed. */
  readonly ergebnis: readonly (readonly (string | number | boolean)[])[] | null;
}

/** The name of a row may hold anything. */
const ORT = /^Argument „(\w+)“(?: \([^)]*\))?(?:: Zeile (\d+)(?: \(.*\))?(?:, Spalte (.+))?)?$/s;
const OPTION = /^Wert \(Option (.+)\)$/;

const optionAus = (name: string | undefined): Feld => optionsfeld(OPTION.exec(name ?? '')?.[1]);

function optionsfeld(name: string | undefined): Feld {
  const wort = gefaltet(name ?? '');
  return {
    teil: 'optionen',
    id: ALLE_OPTIONEN.find((id) => gefaltet(OPTIONSANGABEN[id].name) === wort) ?? null,
  };
}

function zelleAus(liste: Liste, zeile: string | undefined, spalte: string | undefined): Feld {
  const name = gefaltet(spalte ?? '');
  const feld = spaltenVon(liste).find(([, angabe]) => gefaltet(angabe.name) === name)?.[0];
  return {
    teil: liste,
    zeile: zeile === undefined ? null : Math.max(0, Number(zeile) - ERSTE_ZEILE),
    spalte: feld ?? null,
  };
}

/** Where a finding of a function lies among the answers. */
export function feldAus(ort: string | null, funktion: Funktionslauf['funktion']): Feld | null {
  const [, argument, zeile, spalte] = ORT.exec(ort ?? '') ?? [];
  if (argument === undefined) return null;
  if (argument === 'von' || argument === 'bis') {
    const jahr = funktion === 'EIGENANTEILE';
    if (argument === 'von') return { teil: 'angaben', id: jahr ? 'bezugVon' : 'von' };
    return { teil: 'angaben', id: jahr ? 'bezugBis' : 'bis' };
  }
  if (argument === 'rundung' || argument === 'restregel') return { teil: 'angaben', id: argument };
  if (argument === 'optionen') return optionAus(spalte);
  const liste = ALLE_LISTEN.find((l) => l === argument);
  return liste === undefined ? null : zelleAus(liste, zeile, spalte);
}

const FORTSCHREIBBAR = '"Fortschreibung"';

const FORTSCHREIBEN: Ausweg = {
  art: 'option',
  option: 'fortschreibung',
  wert: true,
  text: AUSWEGTEXT.fortschreibung,
};
const EIGENER_PARAMETER: Ausweg = { art: 'liste', liste: 'parameter', text: AUSWEGTEXT.eigenerWert };
const EIGENE_STEIGERUNG: Ausweg = {
  art: 'feld',
  feld: { teil: 'optionen', id: 'tarifsteigerung' },
  text: AUSWEGTEXT.eigenerWert,
};

const FEHLT = /^(.+) ist für den (\d{2})\.(\d{2})\.(\d{4}) nicht hinterlegt \(/;

/** PK-14: which parameter has no value from a day on (`JJJJ-MM-TT`), if that is what a function says; otherwise null. */
export function fehlenderParameter(
  satz: string,
): { readonly parameter: string; readonly gueltigAb: string } | null {
  const [, parameter, tag = '', monat = '', jahr = ''] = FEHLT.exec(satz) ?? [];
  return parameter === undefined ? null : { parameter, gueltigAb: `${jahr}-${monat}-${tag}` };
}

/** PK-14, PK-15: going on with what is known, or a value of one's own; where a Tarifeinigung ends that is a raise. */
const auswege = (satz: string): readonly Ausweg[] => [
  FORTSCHREIBEN,
  fehlenderParameter(satz) === null ? EIGENE_STEIGERUNG : EIGENER_PARAMETER,
];

const istOhneDaten = ({ fehler, satz }: Funktionsfund): boolean =>
  fehler === 'NV' && satz.includes(FORTSCHREIBBAR);

/** How the remarks of a row begin that say that something was probably not meant. */
const WARNUNGEN: readonly string[] = [
  'Schlüssel verschiedener Art',
  WARNUNG.ausserhalb,
  WARNUNG.ueberdeckung,
  WARNUNG.rueckzahlung(true),
  WARNUNG.rueckzahlung(false),
  WARNUNG.ueberschneidung(0).replace('0', ''),
  WARNUNG.mindestanteil('', '').slice(0, 'VZÄ unter dem Mindestanteil'.length),
];

const stufeVon = (satz: string): 'Warnung' | 'Hinweis' =>
  WARNUNGEN.some((anfang) => satz.startsWith(anfang)) || satz.includes('Wochenstunden?')
    ? 'Warnung'
    : 'Hinweis';

/** KO-3: a remark on an option or a column that another answer puts out of use. */
const OHNE_WIRKUNG = /^(?:Option (.+?)|.+?) nicht verwendet/;

const BESOLDUNG = 'ist eine Besoldungsgruppe und braucht';

/** LE-2: 0 where the function can't tell it from a blank cell. */
const OPTION_NULL = /^Option (.+) ist 0$/;

const ERGEBNISZEILE = /^(?:(stellen|kommunen|gewichte): )?Ergebniszeile \(Zeile (\d+)\) nicht mitgerechnet$/;

/** A row that is called like a result has been said to be wrong already. */
function istVergeben(v: Vereinbarung, satz: string): boolean {
  const zeile = Number(ERGEBNISZEILE.exec(satz)?.[2] ?? NaN) - ERSTE_ZEILE;
  return istErgebniszeile(v.stellen[zeile]?.stelle) || istErgebniszeile(v.kommunen[zeile]?.kommune);
}

/** A remark that speaks of rows and options of a formula, with its field and in words of the pane; null for any other. */
function imAufgabenbereich(v: Vereinbarung, satz: string): Befund | null {
  const option = OPTION_NULL.exec(satz)?.[1];
  if (option !== undefined) return befund('Hinweis', optionsfeld(option), BEREICHSSATZ.optionNull(option));
  const gefunden = ERGEBNISZEILE.exec(satz);
  if (!gefunden) return null;
  const liste = (gefunden[1] ?? 'stellen') as 'stellen' | 'kommunen' | 'gewichte';
  const zeile = Number(gefunden[2]) - ERSTE_ZEILE;
  const feld: Feld = { teil: liste, zeile, spalte: null };
  return befund('Hinweis', feld, BEREICHSSATZ.ergebniszeile(zeileMitNummer(v, liste, zeile)));
}

/** PR-1, PR-2: the remarks of a result; those of EIGENANTEILE stand in the row of their post. */
function hinweise(v: Vereinbarung, { funktion, ergebnis }: Funktionslauf): Befund[] {
  const [kopf = [], ...zeilen] = ergebnis ?? [];
  const spalte = kopf.indexOf('Hinweis');
  if (spalte < 0) return [];
  const stellen = stellenMitErgebnis(v);
  return zeilen.flatMap((zeile, i) => {
    const stelle = funktion === 'EIGENANTEILE' && i < zeilen.length - 1 ? stellen[i] : undefined;
    const zeilenfeld: Feld | null =
      stelle === undefined ? null : { teil: 'stellen', zeile: stelle, spalte: null };
    const saetze = String(zeile[spalte] ?? '').split('; ');
    return saetze
      .filter((satz) => satz !== '' && !istVergeben(v, satz))
      .map((satz) => {
        const eigener = imAufgabenbereich(v, satz);
        if (eigener !== null) return eigener;
        const wirkungslos = OHNE_WIRKUNG.exec(satz);
        const option = wirkungslos?.[1];
        const feld = option === undefined ? feldAusSatz(v, zeilenfeld, satz) : optionsfeld(option);
        return befund(stufeVon(satz), feld, imBereich(satz, v, 'stellen'), [], wirkungslos !== null);
      });
  });
}

/** The place of a finding, with the row that its sentence names. */
function genauesFeld(
  v: Vereinbarung,
  { ort, satz }: Funktionsfund,
  funktion: Funktionslauf['funktion'],
): Feld | null {
  const feld = feldAus(ort, funktion);
  const zeile = zeileAus(satz);
  const istListe = feld !== null && feld.teil !== 'angaben' && feld.teil !== 'optionen';
  const genau = istListe && feld.zeile === null && zeile !== null ? { ...feld, zeile } : feld;
  return genau === null ? null : feldAusSatz(v, genau, satz);
}

/** PK-18: own values as options, or the cost of the post as a whole. */
function auswegeFuerBesoldung(feld: Feld | null): readonly Ausweg[] {
  if (feld?.teil !== 'stellen') return [];
  return [
    { art: 'feld', feld: { ...feld, spalte: 'kostenGesamt' }, text: AUSWEGTEXT.kostenGesamt },
    { art: 'feld', feld: { teil: 'optionen', id: 'beihilfe' }, text: AUSWEGTEXT.beihilfe },
  ];
}

function befundAus(v: Vereinbarung, fund: Funktionsfund, funktion: Funktionslauf['funktion']): Befund {
  const feld = genauesFeld(v, fund, funktion);
  const liste = feld === null || feld.teil === 'angaben' || feld.teil === 'optionen' ? 'stellen' : feld.teil;
  const wege = istOhneDaten(fund)
    ? auswege(fund.satz)
    : fund.satz.includes(BESOLDUNG)
      ? auswegeFuerBesoldung(feld)
      : [];
  return befund('Fehler', feld, imBereich(fund.satz, v, liste), wege);
}

/** AS-8: what the functions have found, each with its field, and the ways out where data end. */
export const funktionsbefunde = (v: Vereinbarung, lauf: Funktionslauf): Befund[] => [
  ...lauf.funde.map((fund) => befundAus(v, fund, lauf.funktion)),
  ...hinweise(v, lauf),
];
