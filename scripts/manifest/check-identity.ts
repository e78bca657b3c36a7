import type { Document } from '@xmldom/xmldom';
import { attribute, element, elements, textOf, type ManifestInput } from './document';

/** By this Excel knows the add-in in workbooks and settings: another id is another add-in. */
export const ADDIN_ID = 'ed82335e-df0e-456f-87d5-d959066efa65';

/** The newest version of each requirement set that the add-in may ask for: what Office 2021 already has. */
const NEWEST: Readonly<Record<string, string>> = {
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  ExcelApi: '1.15',
};

/** Without these there are no functions, or no German text for a wrong argument. */
const NEEDED = ['SharedRuntime', 'CustomFunctionsRuntime'];

export function checkIdentity(document: Document, { version }: ManifestInput): string[] {
  const expected: readonly [name: string, actual: string, wanted: string][] = [
    ['Id', textOf(element(document, 'Id')), ADDIN_ID],
    ['Version', textOf(element(document, 'Version')), `${version}.0`],
    ['DefaultLocale', textOf(element(document, 'DefaultLocale')), 'de-DE'],
    ['Hosts', elements(document, 'Host').map(hostName).join(', '), 'Workbook, Workbook'],
    ['Permissions', textOf(element(document, 'Permissions')), 'ReadWriteDocument'],
  ];
  return [
    ...expected
      .filter(([, actual, wanted]) => actual !== wanted)
      .map(([name, actual, wanted]) => `${name} ist „${actual}“ statt „${wanted}“.`),
    ...checkRequirements(document),
  ];
}

/** The base part says `Name`, the overrides say `xsi:type`. */
function hostName(host: Parameters<typeof attribute>[0]): string {
  return attribute(host, 'Name') || attribute(host, 'xsi:type');
}

function checkRequirements(document: Document): string[] {
  const sets = elements(document, 'Set').map(
    (set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')] as const,
  );
  return [
    ...NEEDED.filter((name) => !sets.some(([other]) => other === name)).map(
      (name) => `Requirements: ${name} fehlt.`,
    ),
    ...sets
      .filter(([name, version]) => !isAllowed(version, NEWEST[name]))
      .map(([name, version]) => `Requirements: ${name} ${version} ist nicht vorgesehen.`),
  ];
}

function isAllowed(version: string, newest: string | undefined): boolean {
  const parts = /^1\.(\d+)$/;
  const [wanted, limit] = [version, newest ?? ''].map((text) => Number(parts.exec(text)?.[1] ?? NaN));
  return wanted !== undefined && limit !== undefined && wanted <= limit;
}
