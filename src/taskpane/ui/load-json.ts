/** Something of our own server could not be fetched or read. */
export class LoadingError extends Error {
  constructor(readonly file: string) {
    super(file);
    this.name = 'LoadingError';
  }
}

/** A file that lies beside the page. @throws LoadingError */
export async function loadJson(file: string): Promise<unknown> {
  const response = await fetch(file).catch(() => null);
  if (!response?.ok) throw new LoadingError(file);
  // Some proxies answer with a page of their own and call it a success.
  const content = (await response.json().catch(() => undefined)) as unknown;
  if (content === undefined) throw new LoadingError(file);
  return content;
}
