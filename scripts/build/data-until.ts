const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isDay = (given: string): boolean => {
  const time = DAY.test(given) ? Date.parse(given) : NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(given);
};

/**
 * The last day that the data of a build may begin on, from `KIM_DATEN_BIS`: for tests of what an older build has left. What
 * is built for an address of one's own is what people work with, and has all of the data.
 *
 * @param address what `KIM_BASE_URL` says
 * @returns `undefined` for all data
 * @throws Error with a German sentence, for whoever builds the add-in
 */
export function dataUntil(given: string | undefined, address: string | undefined): string | undefined {
  if (given === undefined || given === '') return undefined;
  if (!isDay(given)) throw new Error(`KIM_DATEN_BIS „${given}“ ist kein Tag. Beispiel: 2026-04-30`);
  if (address !== undefined && address !== '')
    throw new Error(
      'KIM_DATEN_BIS lässt neuere Tabellen weg und ist nur für Tests. Für eine Auslieferung (KIM_BASE_URL) bitte ohne KIM_DATEN_BIS bauen.',
    );
  return given;
}
