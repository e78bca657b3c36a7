/** What Excel reads from the manifest and the stand-in therefore reads too. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** Addresses by size in pixels. */
  readonly icons: Readonly<Record<string, string>>;
  /** `null` opens the task pane. */
  readonly functionName: string | null;
}

export interface Manifest {
  readonly id: string;
  readonly name: string;
  /** The prefix of the custom functions. */
  readonly namespace: string;
  readonly page: string;
  readonly metadata: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  /** Requirement sets with the versions that are needed. */
  readonly requirements: Readonly<Record<string, string>>;
}

type Node = Document | Element;

const all = (node: Node, name: string): Element[] => {
  // Prefixes are a matter of taste, so elements are found by their local names.
  return Array.from(node.getElementsByTagName('*')).filter((element) => element.localName === name);
};

const first = (node: Node, name: string): Element => {
  const [element] = all(node, name);
  if (!element) throw new Error(`manifest.xml: Element ${name} fehlt`);
  return element;
};

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** The texts and addresses that the ids of `resid` stand for. */
function resources(root: Node): (id: string) => string {
  const kinds = ['Image', 'Url', 'String'];
  const byId = new Map(
    kinds.flatMap((kind) =>
      all(root, kind).map((item) => [attribute(item, 'id'), attribute(item, 'DefaultValue')] as const),
    ),
  );
  return (id) => {
    const value = byId.get(id);
    if (value === undefined) throw new Error(`manifest.xml: Ressource "${id}" fehlt`);
    return value;
  };
}

function button(control: Element, resource: (id: string) => string): RibbonButton {
  const text = (parent: Element, name: string): string => resource(attribute(first(parent, name), 'resid'));
  const tip = first(control, 'Supertip');
  const icons = all(first(control, 'Icon'), 'Image').map(
    (image) => [attribute(image, 'size'), resource(attribute(image, 'resid'))] as const,
  );
  const [functionName] = all(control, 'FunctionName');
  return {
    id: attribute(control, 'id'),
    label: text(control, 'Label'),
    title: text(tip, 'Title'),
    description: text(tip, 'Description'),
    icons: Object.fromEntries(icons),
    functionName: functionName ? functionName.textContent.trim() : null,
  };
}

/** Reads a parsed `manifest.xml`. @throws Error if something is missing that Excel needs */
export function readManifest(root: Document): Manifest {
  const resource = resources(root);
  const functions = all(root, 'ExtensionPoint').find((point) =>
    /CustomFunctions$/.test(attribute(point, 'xsi:type')),
  );
  if (!functions) throw new Error('manifest.xml: ExtensionPoint CustomFunctions fehlt');
  const source = (name: string): string =>
    resource(attribute(first(first(functions, name), 'SourceLocation'), 'resid'));
  const group = first(root, 'Group');
  return {
    id: first(root, 'Id').textContent.trim(),
    name: attribute(first(root, 'DisplayName'), 'DefaultValue'),
    namespace: resource(attribute(first(functions, 'Namespace'), 'resid')),
    page: source('Page'),
    metadata: source('Metadata'),
    group: resource(attribute(first(group, 'Label'), 'resid')),
    buttons: all(group, 'Control').map((control) => button(control, resource)),
    requirements: Object.fromEntries(
      all(root, 'Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion') || '1.1']),
    ),
  };
}
