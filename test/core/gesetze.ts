/** Fixed, so that a red run can be repeated; another one can be tried from outside. */
export const SAAT = Number(process.env['GESETZE_SAAT'] ?? 15621);

/** How many times more cases than usual, for a night's run. */
const FAKTOR = Number(process.env['GESETZE_FAKTOR'] ?? 1);

/** Generated cases for each law. */
export const LAEUFE = 10_000 * FAKTOR;

/** For laws whose single case is a whole table or term. */
export const SCHWERE_LAEUFE = 2_000 * FAKTOR;
