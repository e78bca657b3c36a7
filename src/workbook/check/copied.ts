import type { Zellinhalt } from '../../vereinbarung/rueckweg/mappenstand';
import { istDeckblatt, liesDeckblatt } from '../../vereinbarung/weitergabe/pruefung';
import { vollzellen } from '../../vereinbarung/weitergabe/pruefsumme';
import type { SheetCells } from './grid';

/**
 * AK-8: the sheets of copies that were handed over, as their covers list them: formulas on these are meant to be texts. Of what
 * has been read anyway; nothing is asked for it.
 */
export function copiedSheets(sheets: ReadonlyMap<string, SheetCells>): ReadonlySet<string> {
  const copied = new Set<string>();
  for (const [cover, { used, bands }] of sheets) {
    if (!istDeckblatt(bands[0]?.values[0]?.[0])) continue;
    const rows = bands.flatMap(({ values }) => values as readonly (readonly Zellinhalt[])[]);
    copied.add(cover);
    for (const { blatt } of liesDeckblatt(vollzellen(used.row, used.column, rows))?.blaetter ?? [])
      copied.add(blatt);
  }
  return copied;
}
