import type { Finding } from '../../../shared-runtime/port';
import { findingSentence } from '../../ui/finding';
import type { FormField } from './form';
import { argumentPlace } from './preview';

/** `Argument „vzae“ (VZÄ)`, and what follows it. */
const PLACE = /^Argument „[^“]*“(?: \([^)]*\))?(?:: )?/;

/** What the function says of a field that is filled in, in its own words; `null` if nothing. */
export function findingOn({ parameter, text }: FormField, findings: readonly Finding[]): string | null {
  if (text === '') return null;
  const own = findings.find(({ place }) => place?.startsWith(argumentPlace(parameter.name)));
  if (!own) return null;
  const place = own.place?.replace(PLACE, '') ?? '';
  return findingSentence({ ...own, place: place === '' ? null : place });
}
