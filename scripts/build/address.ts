/** Where the add-in is served from while it is developed. All addresses in `manifest.xml` start with it. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';

/**
 * The address the build is made for, from `KIM_BASE_URL`. Always ends with a slash, so that file names can be
 * appended.
 *
 * @throws Error with a German sentence, for whoever builds the add-in for their own server
 */
export function baseAddress(given: string | undefined): string {
  if (given === undefined || given === '') return DEVELOPMENT_ADDRESS;
  const problem = addressProblem(given);
  if (problem !== null)
    throw new Error(`KIM_BASE_URL „${given}“ ${problem} Beispiel: https://addins.kreis.example/kim/`);
  return given.endsWith('/') ? given : `${given}/`;
}

function addressProblem(given: string): string | null {
  if (!URL.canParse(given)) return 'ist keine vollständige Adresse.';
  const url = new URL(given);
  if (url.protocol !== 'https:') return 'beginnt nicht mit https://. Excel lädt Add-ins nur verschlüsselt.';
  if (url.username !== '' || url.password !== '') return 'darf keine Zugangsdaten enthalten.';
  if (url.search !== '' || url.hash !== '') return 'darf weder ? noch # enthalten.';
  if (/\.(html?|xml|json|js)\/?$/i.test(url.pathname)) return 'muss ein Verzeichnis nennen, keine Datei.';
  if (url.pathname.includes('//')) return 'enthält einen doppelten Schrägstrich.';
  // Capitals in the host, spaces, backslashes, `..`, a default port: Excel compares addresses letter by letter.
  if (url.href !== given && url.href !== `${given}/`)
    return `ist nicht in Normalform, gemeint ist wohl ${url.href}.`;
  return null;
}
