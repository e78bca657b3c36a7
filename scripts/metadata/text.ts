/** JSDoc is wrapped at the width of our sources; Excel shows one paragraph and cuts what follows a line break. */
export function oneParagraph(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
