import { checkAddresses } from './check-addresses';
import { checkIcons } from './check-icons';
import { checkIdentity } from './check-identity';
import { checkResources } from './check-resources';
import { checkRuntime } from './check-runtime';
import { parseManifest, type ManifestInput } from './document';
import { checkSchema } from './schema';

/** Everything that would keep the add-in from being installed or starting: German sentences, none if all is well. */
export async function checkManifest(input: ManifestInput): Promise<string[]> {
  return [...checkContent(input), ...(await checkSchema(input.text))];
}

/** All but the schema, which knows the order of elements but not what they mean. */
export function checkContent(input: ManifestInput): string[] {
  let document;
  try {
    document = parseManifest(input.text);
  } catch (error) {
    return [(error as Error).message];
  }
  return [
    ...checkIdentity(document, input),
    ...checkRuntime(document),
    ...checkResources(document),
    ...checkAddresses(document, input),
    ...checkIcons(document, input),
  ];
}
