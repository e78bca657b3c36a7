import type { Written } from './written';

/** SC-4: what a caller has to say to Excel in the very requests that write a plan, so that it takes none of its own. */
export interface Companions {
  /** Ahead of the first change. */
  readonly first?: (context: Excel.RequestContext) => void;
  /** Ahead of all contents, once the new sheets are known by their ids. */
  readonly begun?: (context: Excel.RequestContext, ids: ReadonlyMap<string, string>) => void;
  /**
   * After all has been verified; if its request fails, the plan is taken back.
   *
   * @returns what is put into that request
   */
  readonly last?: (written: Written) => Promise<(context: Excel.RequestContext) => void>;
}
