import type { Art } from '../../../src/core/daten';
import type { Foerderfall } from '../../../src/core/foerderung/foerderung';
import { d } from '../hilfen';

/** "Kosten Höchstbetrag [Drittmittel [Eigenmittel [Quote]]]"; a Höchstbetrag of "-" is none. */
export function fall(art: Art, angaben: string): Foerderfall {
  const [kosten = '0', hoechstbetrag = '0', drittmittel = '0', eigenmittel = '0', quote] = angaben.split(' ');
  return {
    art,
    kosten: d(kosten),
    hoechstbetrag: hoechstbetrag === '-' ? null : d(hoechstbetrag),
    drittmittel: d(drittmittel),
    eigenmittel: d(eigenmittel),
    quote: quote === undefined ? null : d(quote),
  };
}
