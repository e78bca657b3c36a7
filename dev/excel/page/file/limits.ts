import { TEXTS } from '../texts';

/** A file that is not opened, with the sentence that says why. */
export class FileRefusal extends Error {}

const MEGABYTE = 1_048_576;

/**
 * How much of a file the page takes, well above what agreements, posts and years need. Beyond that a file that was made to
 * do harm would stop the browser: a few kilobytes can be packed so that they become gigabytes.
 */
export const LIMITS = {
  /** Bytes of the file, and of all its parts that are read, unpacked. */
  file: 20 * MEGABYTE,
  unpacked: 64 * MEGABYTE,
  /** Parts in the package. */
  parts: 5_000,
  sheets: 250,
  /** Cells of all sheets with anything in them, and those of them with a formula. */
  cells: 200_000,
  formulas: 20_000,
  /** Cells of all tables: they are written one by one. */
  tableCells: 1_000_000,
  /** Merged areas, comments, rules and the like, of each kind and sheet. */
  items: 5_000,
} as const;

export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;

const german = new Intl.NumberFormat('de-DE');
const megabytes = (bytes: number): string => `${german.format(Math.ceil(bytes / MEGABYTE))} MB`;

/** @throws FileRefusal */
export function assertFileSize(bytes: number, { file }: Limits): void {
  if (bytes > file) throw new FileRefusal(TEXTS.tooLarge(megabytes(bytes), megabytes(file)));
}

export const tooLargeUnpacked = ({ unpacked }: Limits): FileRefusal =>
  new FileRefusal(TEXTS.tooLargeUnpacked(megabytes(unpacked)));

/** Counts what a file has of something. */
export class Count {
  private sum = 0;

  constructor(
    private readonly what: string,
    private readonly limit: number,
  ) {}

  /** @throws FileRefusal if it is more than is taken */
  add(count = 1): void {
    this.sum += count;
    if (this.sum > this.limit) throw new FileRefusal(TEXTS.tooMany(this.what, german.format(this.limit)));
  }
}

/** All of them. @throws FileRefusal if they are more than are taken of a kind */
export function limited<T>(items: readonly T[], what: string): readonly T[] {
  new Count(what, LIMITS.items).add(items.length);
  return items;
}
