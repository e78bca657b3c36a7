/** What the product's catalogue says of a function. Whoever builds the page hands it in, for the page knows nothing of it. */
export interface CatalogueEntry {
  readonly id: string;
  /** Words of everyday use. */
  readonly keywords: readonly string[];
}
