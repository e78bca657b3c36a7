import type JSZip from 'jszip';
import { TEXTS } from '../texts';
import type { Host } from '../../host/host';
import { limited } from './limits';
import type { FilePackage } from './package';
import { addPart, relate } from './parts';
import { all, attribute, child, encoded } from './xml';

/** Where Excel keeps what an add-in has stored in a workbook. */
const PANES = 'xl/webextensions/taskpanes.xml';
const EXTENSION = 'xl/webextensions/webextension1.xml';
const NAMESPACE = 'http://schemas.microsoft.com/office/webextensions';
const RELATION = 'http://schemas.microsoft.com/office/2011/relationships';
const TYPE = 'application/vnd.ms-office.webextension';

/** Version 1 of an add-in that was loaded for development. */
const STORE = 'version="1.0.0.0" store="developer" storeType="Registry"';

/** Every value travels as JSON, also a text. */
function valueOf(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    // Somebody else's file: Excel hands such a value to the add-in as the text that it is.
    if (error instanceof SyntaxError) return json;
    throw error;
  }
}

/** As JSON in an attribute; what XML may not have, JSON can say in another way. */
const jsonAttribute = (value: unknown): string =>
  JSON.stringify(value ?? null)
    .replace(
      /[\u007f-\u009f\ufffe\uffff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

/** `workbook.settings` of the add-in with this id, as the file has them. */
export function readSettings({ extensions }: FilePackage, addin: string, { book }: Host): void {
  const own = extensions.find((root) => attribute(child(root, 'reference'), 'id') === addin);
  if (!own) return;
  for (const property of limited(all(own, 'property'), TEXTS.counted.settings))
    book.workbook.Settings.Add(
      attribute(property, 'name') ?? '',
      valueOf(property.getAttribute('value') ?? 'null'),
    );
}

/** Writes `workbook.settings`; a workbook without any has no such part. */
export async function writeSettings(zip: JSZip, addin: string, { book }: Host): Promise<void> {
  const properties = book.workbook.Settings.items().map(
    ({ Key, Value }) => `<we:property name="${encoded(Key)}" value="${jsonAttribute(Value)}"/>`,
  );
  if (properties.length === 0) return;
  await addPart(zip, {
    path: EXTENSION,
    contentType: `${TYPE}+xml`,
    xml:
      `<we:webextension xmlns:we="${NAMESPACE}/webextension/2010/11" id="{${addin.toUpperCase()}}">` +
      `<we:reference id="${addin}" ${STORE}/><we:alternateReferences/>` +
      `<we:properties>${properties.join('')}</we:properties><we:bindings/></we:webextension>`,
  });
  await addPart(zip, {
    path: PANES,
    contentType: `${TYPE}taskpanes+xml`,
    xml:
      `<wetp:taskpanes xmlns:wetp="${NAMESPACE}/taskpanes/2010/11">` +
      '<wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref ' +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane>' +
      '</wetp:taskpanes>',
  });
  await relate(zip, PANES, { id: 'rId1', type: `${RELATION}/webextension`, target: 'webextension1.xml' });
  await relate(zip, '', { id: 'rIdKimPanes', type: `${RELATION}/webextensiontaskpanes`, target: PANES });
}
