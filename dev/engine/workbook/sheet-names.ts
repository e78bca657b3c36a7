import { sameName } from '../formula/reference';

/** @throws RangeError if Excel would not take the name for a sheet */
export function checkSheetName(name: string, taken: readonly string[]): void {
  if (name === '' || name.length > 31)
    throw new RangeError(`Der Blattname „${name}“ muss 1 bis 31 Zeichen haben.`);
  if (/[:\\/?*[\]]|^'|'$/.test(name))
    throw new RangeError(`Der Blattname „${name}“ enthält ein verbotenes Zeichen.`);
  if (taken.some((other) => sameName(other, name)))
    throw new RangeError(`Ein Blatt „${name}“ gibt es schon.`);
}
