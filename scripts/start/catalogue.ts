import { SACHGEBIETE } from '../../src/katalog';

/** As the try-out page reads it. */
interface CatalogueEntry {
  readonly id: string;
  readonly keywords: readonly string[];
}

/** All functions in the order of the catalogue, with the words under which users look for them. */
export const catalogueEntries = (): CatalogueEntry[] =>
  SACHGEBIETE.flatMap(({ funktionen }) =>
    Object.entries(funktionen).map(([id, { stichworte }]) => ({ id, keywords: stichworte.split(' ') })),
  );
