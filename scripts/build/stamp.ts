import { DEVELOPMENT_ADDRESS } from './address';

/** The text with every address of the development server replaced by the one the build is made for. */
export function stampAddress(text: string, base: string): string {
  const ownDomain = new RegExp(`${new URL(DEVELOPMENT_ADDRESS).origin}(?=[<"])`, 'g');
  return text.replaceAll(DEVELOPMENT_ADDRESS, base).replace(ownDomain, new URL(base).origin);
}
