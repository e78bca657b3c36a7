/** webpack loader: text of a data file in, text without the fields for reviewers out. */
declare function ohnePrueferfelder(quelltext: string): string;
export = ohnePrueferfelder;
