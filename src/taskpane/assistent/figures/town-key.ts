import type { FunctionsPort } from '../../../shared-runtime/port';
import type { Vereinbarung } from '../../../vereinbarung/form';
import type { Funktionslauf } from '../../../vereinbarung/pruefung';
import { listTable, type Table } from './arguments';
import { run } from './call';

/** The towns with what they share by. */
export interface TownKey {
  readonly run: Funktionslauf | null;
  /** `null` where it can't be computed. */
  readonly key: Table | null;
}

/** SL-1 to SL-4: where more than one column of numbers makes the key, it is computed first, as the sheets do. */
export function townKey(port: FunctionsPort, answers: Vereinbarung): TownKey {
  const { kommunen, gewichte } = answers;
  const table = listTable(answers, 'kommunen');
  const isOverridden = kommunen.some((k) =>
    [k.mindestens, k.hoechstens, k.festwert, k.ausschluss].some((one) => one !== null),
  );
  if (gewichte.length === 0 && !isOverridden) return { run: null, key: table };
  const sum = kommunen.reduce((all, { schluessel }) => all + (schluessel ?? 0), 0);
  const computed = run(
    port,
    'SCHLUESSEL',
    gewichte.length > 0
      ? [table, listTable(answers, 'gewichte')]
      : [table, [['Schlüssel', 1]], [['Gesamt', sum]]],
  );
  return { run: computed, key: computed.ergebnis };
}
