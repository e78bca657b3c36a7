import type { Content } from '../../../workbook/write/used';

/** Somebody's content that is in no cell any more. */
export interface Shelved {
  readonly id: string;
  /** Where it stood. */
  readonly address: string;
  readonly content: Content;
}

/** Where such content outlives the page, until the user has dealt with it. */
export interface Shelf {
  read(): Shelved[];
  /** False where it could not be put there. */
  put(item: Shelved): boolean;
  remove(id: string): void;
}

/** What a shelf needs of the page. */
export interface ShelfPlace {
  /** Throws where the browser has no storage for this page. */
  readonly storage: () => Storage;
  /** Tells one workbook from another; the same workbook finds it again. */
  readonly workbook: string;
}

/**
 * In the storage of the browser on this computer, each piece by itself, so that two windows with the same workbook do not
 * overwrite each other's. In the workbook it could not be kept: Excel has just refused to write there.
 */
export function shelfIn({ storage, workbook }: ShelfPlace): Shelf {
  // In quotes, so that no workbook is the beginning of another.
  const prefix = `kim-bewahrt ${JSON.stringify(workbook)} `;
  return {
    read: () =>
      attempt([], () =>
        keysOf(storage())
          .filter((key) => key.startsWith(prefix))
          .flatMap((key) => parse(key.slice(prefix.length), storage().getItem(key))),
      ),
    put: ({ id, address, content }) =>
      attempt(false, () => {
        storage().setItem(prefix + id, JSON.stringify({ address, content }));
        return true;
      }),
    remove: (id) => attempt(undefined, () => storage().removeItem(prefix + id)),
  };
}

/**
 * For the workbook of this page. One that has never been saved has no address by which it could be found again, so its
 * content stays only as long as its window. Where a browser keeps the pages of different hosts apart, it names a key.
 */
export function shelfOfThisWorkbook(): Shelf {
  const { document, partitionKey } = Office.context as {
    readonly document?: { readonly url?: string | null };
    readonly partitionKey?: string;
  };
  const url = document?.url ?? '';
  return shelfIn({
    storage: () => (url === '' ? window.sessionStorage : window.localStorage),
    workbook: `${partitionKey ?? ''}${url}`,
  });
}

const keysOf = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').sort();

/**
 * Storage that is closed or full makes itself known in many ways: with a DOMException, as `null`, with an error of the
 * frame around. Whatever it is, the pane says that the content is not safe, and goes on.
 */
function attempt<T>(otherwise: T, work: () => T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** Another version of the pane may have written it. */
function parse(id: string, text: string | null): Shelved[] {
  const read = attempt<unknown>(null, () => JSON.parse(text ?? ''));
  const { address, content } = (read ?? {}) as Partial<Shelved>;
  if (typeof address !== 'string' || typeof content?.text !== 'string') return [];
  return [{ id, address, content: { text: content.text, entry: content.entry } }];
}
