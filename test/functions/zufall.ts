/** Fixed so that a red run can be repeated; another one can be tried from outside. */
export const SAAT = Number(process.env['FUNKTIONEN_SAAT'] ?? 1_562_021);
