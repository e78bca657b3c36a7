import { useEffect, useRef, useState } from 'react';
import { LONGEST_FORMULA } from '../../../workbook/formula/assemble';
import { readActiveCell } from '../../../workbook/read/selection';
import type { Catalogue, CatalogueFunction } from '../catalogue/metadata';
import type { Permission, Prepared } from '../insertion/progress';
import type { Drafts } from './drafts';
import { resultSize } from './extent';
import { callOf, isAside, readForm, type Form } from './form';
import type { FollowedForm } from './use-following';
import type { WorkbookView } from './use-workbook';
import { previewOf } from './preview';
import { resultLook } from './result-look';
import { findingText } from './ResultPreview';
import { focusField as takeKeyboard } from '../../ui/focus';
import { FORMULAR, RUECKFRAGE } from './texts';

interface FormBehind {
  readonly catalogue: Catalogue;
  readonly item: CatalogueFunction;
  readonly drafts: Drafts;
  readonly workbook: WorkbookView;
  readonly following: FollowedForm;
  /** Some fields are folded away. */
  readonly unfold: () => void;
}

interface Preparation {
  /** With the workbook as it is at that moment, for the cell shown as the target. */
  readonly prepare: (permission?: Permission) => Promise<Prepared>;
  /** Somebody has tried: say also where something is missing. */
  readonly strict: boolean;
  /** The keyboard goes to this field. */
  readonly focusField: (key: string) => void;
}

/** From what stands in the form to what is asked of Excel, or to the question that comes first. */
export function usePrepare(behind: FormBehind): Preparation {
  const { catalogue, item, drafts, workbook, following, unfold } = behind;
  const [strict, setStrict] = useState(false);
  const [toFocus, setToFocus] = useState<{ readonly key: string } | null>(null);
  const granted = useRef<readonly Permission[]>([]);
  // After it has been drawn: the field may have been folded away until now.
  useEffect(() => {
    if (toFocus) takeKeyboard(`feld-${toFocus.key}`);
  }, [toFocus]);
  const focusField = (key: string): void => setToFocus({ key });

  const lead = ({ fields, options }: Form): void => {
    setStrict(true);
    const first = [...fields, ...options].find(({ reading }) => reading.problem !== null);
    if (!first) return;
    if (isAside(first)) unfold();
    focusField(first.key);
  };

  const prepare = async (permission?: Permission): Promise<Prepared> => {
    granted.current = permission ? [...granted.current, permission] : [];
    const contents = await workbook.renewForChange();
    const moves = await following.catchUp(contents);
    const replace = granted.current.find((one) => one.kind === 'replace');
    const target = replace?.target ?? workbook.cell ?? (await readActiveCell());
    const { state } = drafts.of(item);
    const form = readForm(catalogue, item, state, contents);
    if (problemOf(form) !== null || !form.formula) {
      lead(form);
      return { kind: 'incomplete' };
    }
    if (moves.length > 0) {
      const moved = form.fields.filter(({ key }) => moves.some((move) => move.key === key));
      return { kind: 'refused', text: RUECKFRAGE.verschoben(moved.map(({ label }) => label)) };
    }
    const { invariant: formula, pieces } = form.formula;
    const preview = await previewOf(callOf(item, state, form));
    const isGranted = granted.current.some((one) => one.kind === 'error' && one.formula === formula);
    const finding = preview && findingText(preview);
    if (finding && !isGranted)
      return {
        kind: 'blocked',
        text: RUECKFRAGE.fehler(finding.error, finding.sentence),
        permission: { kind: 'error', formula },
      };
    setStrict(false);
    const { size } = resultSize(form, preview);
    const despite = granted.current.find((one) => one.kind === 'no-room')?.target;
    const look = resultLook(item.id, state.traced);
    return {
      formula,
      pieces,
      size,
      target,
      look,
      ...(despite === undefined ? {} : { despite }),
      ...(replace ? { replaces: true } : {}),
    };
  };
  return { prepare, strict, focusField };
}

/** What keeps a form from being a formula; `null` if nothing does. */
export function problemOf({ fields, options, formula }: Form): string | null {
  const wrong = [...fields, ...options]
    .filter(({ reading }) => reading.problem !== null)
    .map(({ label }) => label);
  if (wrong.length > 0) return FORMULAR.fehlend(wrong);
  return formula && formula.invariant.length > LONGEST_FORMULA ? FORMULAR.zuLang : null;
}
