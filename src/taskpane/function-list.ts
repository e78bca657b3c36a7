interface ListedFunction {
  readonly name: string;
  readonly description: string;
}

/** The custom functions as Excel knows them: read from the very file that registers them. */
export async function loadFunctions(): Promise<readonly ListedFunction[]> {
  const response = await fetch('functions.json');
  if (!response.ok) throw new Error(`functions.json: HTTP ${response.status}`);
  const { functions } = (await response.json()) as { functions: readonly ListedFunction[] };
  return functions;
}

/** Name and description of each function as the rows of a definition list. */
export function listFunctions(list: HTMLElement, functions: readonly ListedFunction[]): void {
  list.replaceChildren(
    ...functions.flatMap(({ name, description }) => [
      element('dt', `KIM.${name}`),
      element('dd', description),
    ]),
  );
}

function element(tag: 'dt' | 'dd', text: string): HTMLElement {
  const node = document.createElement(tag);
  node.textContent = text;
  return node;
}
