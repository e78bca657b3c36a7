import { areaName, readArea, withoutSheet } from '../../../workbook/address';
import type { Size } from '../../../workbook/formula/fragment';
import type { PlaceAhead } from '../../../workbook/read/place-ahead';
import type { Extent } from './extent';
import { PLATZ } from './texts';

/** Where the result is going to stand, and what is in its way. */
export function placeText(place: PlaceAhead, { size, exact }: Extent): string {
  const wide = PLATZ.groesse(size.rows, size.columns, exact);
  switch (place.kind) {
    case 'free':
      return size.rows * size.columns > 1
        ? PLATZ.frei(areaFrom(place.address, size), wide)
        : PLATZ.freieZelle(place.address);
    case 'there':
      return PLATZ.eingefuegt(place.address);
    case 'occupied':
      return PLATZ.belegt(place.address);
    case 'blocked': {
      const { target, obstacle, isTable } = place;
      return PLATZ.imWeg(areaFrom(target, size), wide, isTable ? PLATZ.tabelle(obstacle) : obstacle);
    }
    case 'text-format':
      return PLATZ.alsText(place.address);
    case 'in-table':
      return PLATZ.inTabelle(place.address, place.table);
    case 'next-to-table':
      return PLATZ.anTabelle(place.address, place.table);
    case 'circular':
      return PLATZ.zirkel(place.address, place.reference);
    case 'no-room':
      return PLATZ.amRand(place.address, wide);
  }
}

/** `Tabelle1!B5:E10` */
function areaFrom(address: string, { rows, columns }: Size): string {
  const start = readArea(withoutSheet(address));
  if (!start) throw new Error(`No cell: ${address}`);
  const sheet = address.slice(0, address.length - withoutSheet(address).length);
  return sheet + areaName({ ...start, rows, columns });
}
