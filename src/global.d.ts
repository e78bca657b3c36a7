/** The version of the add-in, from `package.json`; put in by the build and by the test set-up. */
declare const __KIM_VERSION__: string;

/** Set once all custom functions are associated; still undefined if their script failed or is missing. */
declare var kimFunctions:
  | {
      readonly version: string;
      /** The day up to which the sources of the data were searched, TT.MM.JJJJ. */
      readonly dataOf: string;
      /** Per tariff the newest built-in pay table. */
      readonly newestPayTables: () => readonly {
        readonly name: string;
        readonly validFrom: string;
        readonly source: string;
      }[];
    }
  | undefined;
