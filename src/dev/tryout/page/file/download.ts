import type { Session } from '../model/session';
import { workbookFile } from './save';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the workbook to the browser as a file. */
export async function downloadWorkbook(session: Session): Promise<void> {
  const data = await workbookFile(session.host, session.parts.manifest.namespace);
  const address = URL.createObjectURL(new Blob([data], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = session.name;
  link.click();
  URL.revokeObjectURL(address);
}
