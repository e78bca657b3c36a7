import { Dezimal } from '../../src/core/zahl/dezimal';

/**
 * A reader of the column Rechnung, as a person with a pocket calculator would be: German numbers, percent, + - × /, brackets,
 * min and max. Units and the months in brackets carry no value.
 */

const WORTE = / VZÄ|frei |Lücken | Monate? \([^)]*\)|^Höchstbetrag /g;
/** What stands for 0 in words. */
const NULLTEXTE = ['ohne Förderung', 'Umlagesatz 0'];
const ZEICHEN = /\s*(\d{1,3}(?:\.\d{3})*(?:,\d+)?(?: %)?|min|max|[-+×/();])/y;

class Leser {
  private stelle = 0;
  private readonly zeichen: string[] = [];

  constructor(text: string) {
    ZEICHEN.lastIndex = 0;
    while (ZEICHEN.lastIndex < text.length) {
      const treffer = ZEICHEN.exec(text);
      if (treffer === null) throw new Error(`nicht lesbar: ${text}`);
      this.zeichen.push(treffer[1] as string);
    }
  }

  alles(): Dezimal {
    const wert = this.summe();
    if (this.stelle < this.zeichen.length)
      throw new Error(`Rest: ${this.zeichen.slice(this.stelle).join(' ')}`);
    return wert;
  }

  private nimm(...moeglich: readonly string[]): string | null {
    const z = this.zeichen[this.stelle];
    if (z === undefined || !moeglich.includes(z)) return null;
    this.stelle += 1;
    return z;
  }

  private summe(): Dezimal {
    let wert = this.nimm('-') === null ? this.produkt() : this.produkt().neg();
    for (let z = this.nimm('+', '-'); z !== null; z = this.nimm('+', '-')) {
      const naechster = this.produkt();
      wert = z === '+' ? wert.plus(naechster) : wert.minus(naechster);
    }
    return wert;
  }

  private produkt(): Dezimal {
    let wert = this.faktor();
    for (let z = this.nimm('×', '/'); z !== null; z = this.nimm('×', '/')) {
      const naechster = this.faktor();
      wert = z === '×' ? wert.times(naechster) : wert.div(naechster);
    }
    return wert;
  }

  private faktor(): Dezimal {
    const funktion = this.nimm('min', 'max');
    if (this.nimm('(') !== null) {
      const werte = [this.summe()];
      while (this.nimm(';') !== null) werte.push(this.summe());
      if (this.nimm(')') === null || (funktion === null && werte.length > 1)) throw new Error('Klammer');
      return funktion === 'max' ? Dezimal.max(...werte) : Dezimal.min(...werte);
    }
    const text = this.zeichen[this.stelle++] ?? '';
    const zahl = new Dezimal(text.replace(' %', '').replace(/\./g, '').replace(',', '.'));
    return text.endsWith('%') ? zahl.div(100) : zahl;
  }
}

/** The value of one side of a Rechnung. */
export const rechne = (text: string): Dezimal =>
  NULLTEXTE.includes(text) ? new Dezimal(0) : new Leser(text.replace(WORTE, '')).alles();

/** "2,5 VZÄ = 2 × 1 + 1 × 0,5": all sides, each by itself. */
export const seiten = (text: string): Dezimal[] => text.split(' = ').map(rechne);
