interface ListedFunction {
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
}

/** The custom functions as Excel knows them: read from the very file that registers them. */
export async function loadFunctions(): Promise<readonly ListedFunction[]> {
  const response = await fetch('functions.json');
  if (!response.ok) throw new Error(`functions.json: HTTP ${response.status}`);
  const { functions } = (await response.json()) as { functions: readonly ListedFunction[] };
  return functions;
}

/** Each function with its description and a link to its help page, as the rows of a definition list. */
export function listFunctions(list: HTMLElement, functions: readonly ListedFunction[]): void {
  list.replaceChildren(...functions.flatMap(rows));
}

function rows({ name, description, helpUrl }: ListedFunction): [HTMLElement, HTMLElement] {
  const link = document.createElement('a');
  link.textContent = `KIM.${name}`;
  link.href = helpUrl;
  // The page of the pane has to stay: the functions run in it.
  link.target = '_blank';
  link.rel = 'noopener';
  const term = document.createElement('dt');
  term.append(link);
  const text = document.createElement('dd');
  text.textContent = description;
  return [term, text];
}
