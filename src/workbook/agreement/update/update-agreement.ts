import { kanonisch } from '../../../vereinbarung/kanonisch';
import { sealOf, sealText } from '../../refresh/seal';
import { newMark, writePlan } from '../../write/write-plan';
import { fingerprint } from '../fingerprint';
import { type JournalEntry, queueJournal } from '../journal';
import { journalKey, PROTOCOL_KEY, REGISTER_KEY } from '../keys';
import { type AgreementOutcome, refused, unfinished } from '../outcome';
import type { Registered } from '../register/shape';
import { askForRegister } from '../register/ask';
import { registerText, withAgreement } from '../register/write';
import { settle } from '../settle';
import { VEREINBARUNG } from '../texts';
import type { UpdatePreview, UpdateWork } from './preview';

/**
 * SC-1, SC-2: carries out what a preview has shown, all of it or nothing: cells that hold no more what the preview saw keep
 * it from being begun.
 *
 * @param began an earlier change that this one takes back: its journal entry stays, and the register says the same as before
 * @throws only what is a mistake of ours
 */
export async function updateAgreement(
  { number, obstacles, work }: UpdatePreview,
  began?: { readonly entry: JournalEntry; readonly registered: Registered },
): Promise<AgreementOutcome> {
  if (obstacles.length > 0) return refused(...obstacles);
  const { registered, before, after, present, sizes } = work;
  const refresh = work.refresh?.trace ?? null;
  const plan = { ...work.plan, sheets: [...work.plan.sheets, ...(work.refresh?.sheets ?? [])] };
  const own = began?.entry;
  const id = own?.id ?? newMark();
  const started = new Date().toISOString();
  const entry = (ids: ReadonlyMap<string, string>): JournalEntry =>
    own ?? {
      id,
      action: 'update',
      number,
      started,
      answers: after,
      before,
      present,
      ids: Object.fromEntries(ids),
      sizes,
      refresh,
    };
  const becomes = began?.registered ?? (await registeredAfter(work));
  const asked: { register?: ReturnType<typeof askForRegister> } = {};
  const outcome = await writePlan(plan, id, {
    first: (context) => {
      asked.register = askForRegister(context);
      queueJournal(context, entry(new Map()));
    },
    begun: (context, ids) => queueJournal(context, entry(ids)),
    last: async () => {
      const text = await registerText(withAgreement(asked.register?.() ?? [], becomes));
      return ({ workbook: { settings } }) => {
        settings.add(REGISTER_KEY, text);
        if (refresh) settings.add(PROTOCOL_KEY, sealText(sealOf(refresh.row)));
        if (!own) settings.getItem(journalKey(id)).delete();
      };
    },
  });
  if (outcome.kind !== 'written')
    return unfinished(outcome, (isOpen) =>
      settle({
        number,
        registered: began?.registered ?? registered,
        journal: entry(new Map()),
        isOpen: isOpen || own !== undefined,
      }),
    );
  const { written, late } = outcome;
  const sentences = late.length > 0 ? [VEREINBARUNG.rechnetNoch(late)] : [];
  return {
    kind: 'done',
    number,
    step: {
      action: 'update',
      number,
      written,
      answers: after,
      previous: before,
      before: registered,
      after: becomes,
      present,
      sizes,
      refresh,
    },
    sentences,
  };
}

/** SC-2: what the register says after a change. */
export async function registeredAfter({ registered, after, anew }: UpdateWork): Promise<Registered> {
  const kept = registered.formulas.filter(
    ({ anchor, down, right }) => !anew.has(`${anchor} ${down},${right}`),
  );
  return {
    ...registered,
    answers: after,
    fingerprint: await fingerprint(kanonisch(after)),
    formulas: [...kept, ...[...anew.values()].flatMap((formula) => formula ?? [])],
    changed: new Date().toISOString(),
    program: __KIM_VERSION__,
  };
}
