import type { Finding } from '../../../shared-runtime/port';
import { findingSentence } from '../../ui/finding';
import type { FormField } from './form-field';
import { OPTIONS } from './option-fields';
import { argumentPlace } from './preview';

/** `Argument „vzae“ (VZÄ)`, and what follows it. */
const PLACE = /^Argument „[^“]*“(?: \([^)]*\))?(?:: )?/;

const isOn =
  (option: string) =>
  ({ place }: Finding): boolean =>
    place?.startsWith(argumentPlace(OPTIONS)) === true && place.includes(`(Option ${option})`);

/** What the function says of a field that is filled in, in its own words; `null` if nothing. */
export function findingOn(
  { parameter, text, option }: FormField,
  findings: readonly Finding[],
): string | null {
  if (text === '') return null;
  if (option !== undefined) return findings.find(isOn(option))?.sentence ?? null;
  const own = findings.find(({ place }) => place?.startsWith(argumentPlace(parameter.name)));
  if (!own) return null;
  const place = own.place?.replace(PLACE, '') ?? '';
  return findingSentence({ ...own, place: place === '' ? null : place });
}
