import type { Document } from '@xmldom/xmldom';
import { baseAddress } from '../build/address';
import { attribute, element, elements, textOf, type ManifestInput } from './document';

/** Everything in the manifest that is an address: on one server, encrypted, and there. */
export function checkAddresses(document: Document, { file }: ManifestInput): string[] {
  const start = attribute(element(document, 'DefaultSettings', 'SourceLocation'), 'DefaultValue');
  const base = start.slice(0, start.lastIndexOf('/') + 1);
  return [
    ...checkBase(base),
    ...addresses(document).flatMap((address) => checkAddress(address, base, file)),
    ...checkDomains(document, base),
  ];
}

/** The build accepts an address or says what is wrong with it; a manifest may have no other. */
function checkBase(base: string): string[] {
  try {
    baseAddress(base || 'leer');
    return [];
  } catch (error) {
    return [`SourceLocation: ${(error as Error).message}`];
  }
}

function addresses(document: Document): string[] {
  const ofResources = [...elements(document, 'Url'), ...elements(document, 'Image')];
  const ofBase = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].flatMap((name) =>
    elements(document, name),
  );
  return [...ofBase, ...ofResources]
    .filter((item) => item.hasAttribute('DefaultValue'))
    .map((item) => attribute(item, 'DefaultValue'))
    .concat(attribute(element(document, 'DefaultSettings', 'SourceLocation'), 'DefaultValue'));
}

function checkAddress(address: string, base: string, file: ManifestInput['file']): string[] {
  if (!address.startsWith('https://')) return [`„${address}“ beginnt nicht mit https://.`];
  if (base === '' || !address.startsWith(base)) return [`„${address}“ liegt nicht unter ${base}.`];
  const path = address.slice(base.length);
  return file(path) ? [] : [`„${address}“: die Datei ${path} gehört nicht zum Add-in.`];
}

/** Pages of this server may open in the pane, of no other. */
function checkDomains(document: Document, base: string): string[] {
  const domains = elements(document, 'AppDomain').map(textOf);
  const own = URL.canParse(base) ? new URL(base).origin : '';
  return domains.length === 1 && domains[0] === own ? [] : [`AppDomains nennt nicht genau ${own}.`];
}
