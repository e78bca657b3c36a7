import type { WorkbookSession } from '../model/workbook-session';
import { refusalOf } from './openable';
import { type FileKind, workbookFile } from './save';
import { unsavedIn } from './unsaved';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Saved {
  readonly name: string;
  readonly missing: readonly string[];
  /** Why this page would not open the file again. */
  readonly refusal: string | null;
}

const nameFor = (name: string, kind: FileKind): string =>
  kind === 'formulas' ? name : name.replace(/(\.xlsx)?$/, '-Weitergabe.xlsx');

/** Hands the workbook to the browser as a file, and says how it is called and what is not in it. */
export async function downloadWorkbook(session: WorkbookSession, kind: FileKind): Promise<Saved> {
  const data = await workbookFile(session.host, session.parts.manifest.namespace, kind);
  const name = nameFor(session.name, kind);
  const address = URL.createObjectURL(new Blob([data], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  return {
    name,
    missing: unsavedIn(session.host),
    refusal: await refusalOf(session.host, data),
  };
}
