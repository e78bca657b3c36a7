/** A number in German notation, with the places it has: 52.582 or 0,5. */
export function zahlwort(zahl: number): string {
  const [ganz = '', rest] = String(zahl).split('.');
  const gegliedert = ganz.replace(/\B(?=(\d{3})+$)/g, '.');
  return rest === undefined ? gegliedert : `${gegliedert},${rest}`;
}
