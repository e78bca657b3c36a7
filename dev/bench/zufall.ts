/** A seeded generator (mulberry32), so that every run measures the same data. */
export class Zufall {
  constructor(private zustand: number) {}

  /** 0 <= x < 1 */
  naechste(): number {
    this.zustand = (this.zustand + 0x6d2b79f5) | 0;
    let t = Math.imul(this.zustand ^ (this.zustand >>> 15), 1 | this.zustand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `von` to `bis`, both included. */
  ganz(von: number, bis: number): number {
    return von + Math.floor(this.naechste() * (bis - von + 1));
  }

  wahl<T>(liste: readonly T[]): T {
    return liste[this.ganz(0, liste.length - 1)] as T;
  }
}
