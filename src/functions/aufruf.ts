/** What the library tells a function about its call, beside the arguments; data types of cells have none of these. */
const MITGLIEDER = ["functionName", "parameterAddresses", "isInValuePreview", "setResult", "onCanceled"];

/**
 * The library hands the description of a call over behind the last argument that the metadata know. While Excel keeps
 * metadata from before an argument was added, it lands in that argument: nobody filled it in, so it counts as left out.
 */
export const ohneAufruf = (argument: unknown): unknown =>
  typeof argument === "object" && argument !== null && MITGLIEDER.some((name) => name in argument)
    ? null
    : argument;
