/** How many characters both texts have in common at their beginning. */
function gleicherAnfang(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return i;
}

/** KO-3: is one text the other but for one character too many, missing, wrong, or two in the wrong order? */
export function istTippfehler(a: string, b: string): boolean {
  if (a.length < b.length) return istTippfehler(b, a);
  if (a === b || a.length - b.length > 1) return false;
  const i = gleicherAnfang(a, b);
  if (a.slice(i + 1) === b.slice(a.length === b.length ? i + 1 : i)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
