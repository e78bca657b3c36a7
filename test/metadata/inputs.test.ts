import { join } from 'node:path';
import { functionFiles, quoteProblems } from '../../scripts/metadata/inputs';
import { RESTREGEL, VERTEILUNG, withSources } from './fixture';

describe('input of the metadata generator', () => {
  it('is every file with a custom function', () =>
    withSources({ 'b.ts': VERTEILUNG, 'a.ts': VERTEILUNG, 'helfer.ts': 'export const a = 1;' }, (folder) => {
      expect(functionFiles(folder)).toEqual([join(folder, 'a.ts'), join(folder, 'b.ts')]);
    }));

  it('may not have enum values in single quotes', () =>
    withSources({ 'a.ts': RESTREGEL, 'b.ts': RESTREGEL.replaceAll('"', "'") }, (folder) => {
      const files = [join(folder, 'a.ts'), join(folder, 'b.ts')];
      expect(quoteProblems(files)).toEqual([
        `${join(folder, 'b.ts')}: Werte einer @customenum in "…" statt in '…' schreiben.`,
      ]);
    }));
});
