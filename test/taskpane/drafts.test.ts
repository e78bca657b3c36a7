import type { CatalogueFunction } from '../../src/taskpane/functions/catalogue/metadata';
import { Drafts } from '../../src/taskpane/functions/form/drafts';
import { withText } from '../../src/taskpane/functions/form/form-state';

const item: CatalogueFunction = { id: 'VZAE', name: 'VZAE', parameters: [{ name: 'wochenstunden' }] };
const other: CatalogueFunction = { ...item, id: 'ENTGELT', name: 'ENTGELT' };

let drafts: Drafts;
beforeEach(() => {
  drafts = new Drafts();
  drafts.open(item);
});
const type = (text: string): void => drafts.change(item, (state) => withText(state, 'wochenstunden', text));
const shown = (): unknown => drafts.of(item).state.texts['wochenstunden'];
const write = (): void => drafts.finish(item, drafts.of(item).state);

describe('what was filled in', () => {
  it('is there again when the form is opened anew, and only in this form', () => {
    type('39');
    drafts.open(other);
    expect(drafts.of(other).state.texts).toEqual({});
    drafts.open(item);
    expect(shown()).toBe('39');
  });

  it('is there as long as the form is open in which it has become a formula, and not in the next one', () => {
    type('39');
    write();
    expect(shown()).toBe('39');
    drafts.open(item);
    expect(shown()).toBeUndefined();
    drafts.restore(item);
    expect(shown()).toBe('39');
  });

  it('is there again if it was changed after it had become a formula', () => {
    type('39');
    write();
    type('40');
    drafts.open(item);
    expect(shown()).toBe('40');
  });

  it('is there again if something else has become the formula meanwhile', () => {
    type('39');
    const { state } = drafts.of(item);
    type('40');
    drafts.finish(item, state);
    drafts.open(item);
    expect(shown()).toBe('40');
  });

  it('can be emptied, and comes back when asked for', () => {
    type('39');
    drafts.empty(item);
    expect(shown()).toBeUndefined();
    drafts.restore(item);
    expect(shown()).toBe('39');
    expect(drafts.of(item).earlier).toBeNull();
  });

  it('gives way to an example, and can be exchanged with it', () => {
    type('39');
    drafts.open(item, { filled: ['19,5'] });
    expect(shown()).toBe('19,5');
    drafts.restore(item);
    expect(shown()).toBe('39');
    drafts.restore(item);
    expect(shown()).toBe('19,5');
  });

  it('stays when the form is opened for its Rechenweg', () => {
    type('39');
    drafts.open(item, { traced: true });
    expect(drafts.of(item).state).toMatchObject({ texts: { wochenstunden: '39' }, traced: true });
    write();
    drafts.open(item);
    expect(drafts.of(item).state).toMatchObject({ texts: {}, traced: false });
    drafts.open(other, { traced: true });
    expect(drafts.of(other).state.traced).toBe(true);
  });

  it('is not exchanged for the same', () => {
    drafts.open(item, { filled: ['19,5'] });
    drafts.open(item, { filled: ['19,5'] });
    expect(drafts.of(item).earlier).toBeNull();
  });
});
