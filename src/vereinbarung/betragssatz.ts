import { BETRAGSSATZ } from './meldungen';
import type { Programm } from './programme';
import { zahlwort } from './zahlwort';

const HUNDERT = 100;

/** AS-7: what the programme pays, in words; "Betrag aus dem Bescheid" where no amount is evidenced. */
export function betragssatz({ quote, betrag, bezug, konfidenz }: Programm): string {
  if (konfidenz === 'C' || (quote === null && betrag === null)) return BETRAGSSATZ.ausDemBescheid;
  const teile: string[] = [];
  if (quote !== null) teile.push(BETRAGSSATZ.quote(zahlwort(Number((quote * HUNDERT).toPrecision(15)))));
  if (betrag !== null)
    teile.push(
      bezug === 'LAUFZEIT'
        ? BETRAGSSATZ.laufzeit(zahlwort(betrag))
        : BETRAGSSATZ.jeVzaeUndJahr(zahlwort(betrag)),
    );
  return teile.join(', ');
}
