import { Fachfehler, versuche, wertFehler } from '../core/fehler';
import { FEHLER } from '../core/meldungen/fehler';
import { HINWEIS } from '../core/meldungen/hinweise';
import { euro, prozent, zahl } from '../core/rechenweg/schreibweise';
import { pruefeStellenzahl } from '../core/tabellen/menge';
import type { Betragsfeld, Iststand, Lesehinweis, Nullfeld, Stelle, Wahlfeld } from '../core/tabellen/stelle';
import { EINS, NULL, type Dezimal } from '../core/zahl/dezimal';
import { zeitraum, type Zeitraum } from '../core/zeit/zeitraum';
import { MELDUNG } from './meldungen';
import { imBereich } from './bereich';
import type { Optionen } from './optionen';
import { Stellenliste } from './stellenliste';
import { ALLE_SPALTEN, NAMENSSPALTEN, PLANSPALTEN, S, summenspalten } from './stellenspalten';
import type { Spalte } from './spalte';
import { Tabelle } from './tabelle';
import { ohneFehlerwert } from './werte';

const WAHLFELDER: readonly Wahlfeld[] = [
  'merkmal',
  'sachkosten',
  'drittmittel',
  'hoechstbetrag',
  'sachkostenHoechstbetrag',
  'art',
  'quote',
  'eigenmittel',
  'sachkostenQuote',
  'hoechstbetragGesamt',
];

/** TB-1: what stands there is not checked where the cost is given. */
const UNGEPRUEFT = [S.gruppe, S.stufe].map((s) => ({ ...s, lese: ohneFehlerwert }));

const NULLFELDER: readonly Nullfeld[] = ['mindestanteil', 'gemeinkosten', 'sachkostenQuote'];
const ISTFELDER: readonly Nullfeld[] = [
  'istKosten',
  'istSachkosten',
  'istDrittmittel',
  'vakanz',
  'bewilligt',
  'ausgezahlt',
];

const KEINE: Stelle['ausOptionen'] = new Map();

/** Reads cells of one table; a blank one takes the option of the same name. */
class Zeilenleser {
  /** KO-3: what a row can leave to the options. */
  private readonly gesetzte: readonly Wahlfeld[];

  constructor(
    private readonly tabelle: Tabelle,
    private readonly optionen: Optionen,
  ) {
    this.gesetzte = WAHLFELDER.filter((feld) => optionen.lies<unknown>(S[feld]) !== null);
  }

  lies<T>(zeile: number, s: Spalte<T>): T | null {
    return this.tabelle.lies(zeile, s) ?? this.optionen.lies(s);
  }

  /** An amount; none means 0. */
  betrag(zeile: number, feld: Betragsfeld, hinweise: Lesehinweis[]): Dezimal {
    const s = S[feld];
    const wert = this.tabelle.lies(zeile, s);
    const option = this.optionen.lies(s) ?? NULL;
    // LE-2: on the web a blank cell takes the option, on the desktop it is 0; neither must happen in silence.
    if (!option.isZero() && this.tabelle.hat(s)) {
      if (wert === null) hinweise.push({ feld, satz: HINWEIS.optionStattLeer(s.name, euro(option)) });
      else if (wert.isZero()) hinweise.push({ feld, satz: HINWEIS.nullStattOption(s.name, euro(option)) });
    }
    return wert ?? option;
  }

  /** LE-2: where 0 counts as blank, the option takes its place, and not in silence. */
  nullhinweise(zeile: number, felder: readonly Nullfeld[]): Lesehinweis[] {
    return felder.flatMap((feld) => {
      const s = S[feld];
      const option = this.optionen.lies(s);
      if (option === null || option.isZero() || !this.tabelle.stehtNull(zeile, s)) return [];
      const wert = s.mass === 'anteil' ? prozent(option) : s.mass === 'betrag' ? euro(option) : zahl(option);
      return [{ feld, satz: HINWEIS.optionStattNull(s.name, wert) }];
    });
  }

  pflicht<T>(zeile: number, s: Spalte<T>, ersatz: T): T {
    const standard = this.optionen.lies(s);
    return standard === null
      ? this.tabelle.pflicht(zeile, s, ersatz)
      : (this.tabelle.lies(zeile, s) ?? standard);
  }

  /** TB-1: pay group and step; text that nobody checks where the cost is given. */
  eingruppierung(zeile: number, kostenGesamt: Dezimal | null): Pick<Stelle, 'gruppe' | 'stufe'> {
    if (kostenGesamt === null)
      return { gruppe: this.lies(zeile, S.gruppe), stufe: this.lies(zeile, S.stufe) };
    for (const s of UNGEPRUEFT) this.tabelle.lies(zeile, s);
    return { gruppe: null, stufe: null };
  }

  /** LE-2: a row with the Art OHNE has no grant; the option Baustein stands for rows that say nothing of theirs. */
  foerderung(zeile: number): Pick<Stelle, 'baustein' | 'art'> {
    const baustein = this.tabelle.lies(zeile, S.baustein);
    const art = this.tabelle.lies(zeile, S.art);
    return {
      baustein: baustein ?? (art === 'OHNE' ? null : this.optionen.lies(S.baustein)),
      art: art ?? this.optionen.lies(S.art),
    };
  }

  /** KO-3, RW-1: what the row leaves to the options. */
  ausOptionen(zeile: number): Stelle['ausOptionen'] {
    if (this.gesetzte.length === 0) return KEINE;
    const leere = this.gesetzte.filter((feld) => this.tabelle.istLeer(zeile, S[feld]));
    return new Map(leere.map((feld) => [feld, this.optionen.quelle(S[feld])]));
  }

  /** KO-3: a Quote that no Art has a use for; beside another Art the column Hinweis says so. */
  pruefeQuote(zeile: number, { quote, art, baustein }: Stelle): void {
    if (quote === null || art !== null || baustein !== null || this.tabelle.istLeer(zeile, S.quote)) return;
    this.tabelle.melde(zeile, S.quote, wertFehler(FEHLER.quoteOhneArt));
  }

  /** TB-8: what has come of the post; a blank amount is 0. */
  ist(zeile: number): Iststand {
    const betrag = (s: Spalte<Dezimal>): Dezimal => this.lies(zeile, s) ?? NULL;
    const mitDrittmitteln =
      this.tabelle.hat(S.istDrittmittel) || this.optionen.lies(S.istDrittmittel) !== null;
    return {
      kosten: betrag(S.istKosten),
      sachkosten: betrag(S.istSachkosten),
      drittmittel: mitDrittmitteln ? betrag(S.istDrittmittel) : null,
      vakanz: betrag(S.vakanz),
      bewilligt: this.lies(zeile, S.bewilligt),
      ausgezahlt: betrag(S.ausgezahlt),
    };
  }

  /** The post's own period; a wrong one is kept as a failure of its end. */
  zeitraum(zeile: number, laufzeit: Zeitraum): Zeitraum {
    const von = this.lies(zeile, S.von);
    const bis = this.lies(zeile, S.bis);
    if (von === null && bis === null) return laufzeit;
    // A post that starts after the term with no end of its own runs on; it lies outside, which the row says.
    const ende = bis ?? Math.max(laufzeit.bis, von ?? laufzeit.bis);
    const gelesen = versuche(() => zeitraum(von ?? Math.min(laufzeit.von, ende), ende));
    if (!(gelesen instanceof Fachfehler)) return gelesen;
    this.tabelle.melde(zeile, S.bis, gelesen);
    return laufzeit;
  }
}

function stelleAus(leser: Zeilenleser, zeile: number, laufzeit: Zeitraum, mitIst: boolean): Stelle {
  const lesehinweise = leser.nullhinweise(zeile, mitIst ? [...NULLFELDER, ...ISTFELDER] : NULLFELDER);
  const betrag = (feld: Betragsfeld): Dezimal => leser.betrag(zeile, feld, lesehinweise);
  const kostenGesamt = leser.lies(zeile, S.kostenGesamt);
  const { gruppe, stufe } = leser.eingruppierung(zeile, kostenGesamt);
  const { baustein, art } = leser.foerderung(zeile);
  // LE-2: a ceiling of 0 grants nothing, as none does.
  const ueberNull = (d: Dezimal): Dezimal | null => (d.isZero() ? null : d);
  return {
    zeile,
    stelle: leser.lies(zeile, S.stelle) ?? '',
    kommune: leser.lies(zeile, S.kommune) ?? '',
    zeitraum: leser.zeitraum(zeile, laufzeit),
    gruppe,
    stufe,
    vzae: leser.pflicht(zeile, S.vzae, EINS),
    seit: leser.lies(zeile, S.seit),
    kostenGesamt,
    sachkosten: betrag('sachkosten'),
    baustein,
    merkmal: leser.lies(zeile, S.merkmal),
    hoechstbetrag: leser.lies(zeile, S.hoechstbetrag),
    sachkostenHoechstbetrag: ueberNull(betrag('sachkostenHoechstbetrag')),
    art,
    quote: leser.lies(zeile, S.quote),
    drittmittel: betrag('drittmittel'),
    eigenmittel: betrag('eigenmittel'),
    mindestanteil: leser.lies(zeile, S.mindestanteil),
    gemeinkosten: leser.lies(zeile, S.gemeinkosten) ?? NULL,
    sachkostenQuote: leser.lies(zeile, S.sachkostenQuote),
    drittmittelJeVzae: betrag('drittmittelJeVzae'),
    hoechstbetragGesamt: leser.lies(zeile, S.hoechstbetragGesamt),
    ist: mitIst ? leser.ist(zeile) : null,
    ausOptionen: leser.ausOptionen(zeile),
    lesehinweise,
  };
}

/**
 * TB-1: reads `stellen`; blank cells take the option of the same name.
 *
 * @param mitIst TB-8: are the columns read that say what has come of a post?
 * @throws Fachfehler for a range that is no table of posts; other findings the list has beside its sound rows
 */
export function stellenAus(
  argument: 'stellen' | 'stelle',
  wert: unknown,
  laufzeit: Zeitraum,
  optionen: Optionen,
  mitIst = false,
): Stellenliste {
  return imBereich(argument, () => {
    const spalten = mitIst ? ALLE_SPALTEN : PLANSPALTEN;
    const tabelle = Tabelle.aus(wert, {
      argument: 'stellen',
      spalten,
      namen: NAMENSSPALTEN,
      werte: summenspalten(spalten),
    });
    if (tabelle === null) throw wertFehler(MELDUNG.leererBereich);
    if (tabelle.zeilen.length === 0) {
      tabelle.funde.pruefe();
      throw wertFehler(MELDUNG.leererBereich);
    }
    pruefeStellenzahl(tabelle.zeilen.length);
    if (optionen.lies(S.vzae) === null) tabelle.verlange(MELDUNG.spalteUndOptionFehlen);
    const leser = new Zeilenleser(tabelle, optionen);
    const stellen = tabelle.jeZeile((zeile) => stelleAus(leser, zeile, laufzeit, mitIst));
    for (const s of stellen) leser.pruefeQuote(s.zeile, s);
    return new Stellenliste(
      argument,
      stellen.filter((s) => tabelle.istHeil(s.zeile)),
      tabelle,
      optionen,
    );
  });
}
