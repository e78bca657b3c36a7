import type { EnumMetadata, FunctionMetadata, Metadata, ParameterMetadata } from '../metadata/types';
import { escapeHtml, helpPage } from './html';

/** How a formula with this function is written in a German Excel. */
export function signature({ name, parameters }: FunctionMetadata): string {
  const names = parameters.map(
    (item) => `${item.optional ? `[${item.name}]` : item.name}${item.repeating ? '…' : ''}`,
  );
  return `=KIM.${name}(${names.join(';')})`;
}

/** One page per function and one that lists them, by file name. They say what Excel itself is told. */
export function helpPages(metadata: Metadata): Map<string, string> {
  const { functions, enums = [] } = metadata;
  return new Map([
    ['index.html', helpPage('Funktionen', contents(functions))],
    ...functions.map((item): [string, string] => [
      `${item.id.toLowerCase()}.html`,
      helpPage(`KIM.${item.name}`, article(item, enums)),
    ]),
  ]);
}

function contents(functions: readonly FunctionMetadata[]): string {
  const rows = functions.map(
    ({ id, name, description = '' }) =>
      `<dt><a href="${id.toLowerCase()}.html">KIM.${name}</a></dt><dd>${escapeHtml(description)}</dd>`,
  );
  return `<dl>${rows.join('\n')}</dl>`;
}

function article(item: FunctionMetadata, enums: readonly EnumMetadata[]): string {
  const spills = item.result?.dimensionality === 'matrix';
  return [
    `<p>${escapeHtml(item.description ?? '')}</p>`,
    `<p><code>${escapeHtml(signature(item))}</code></p>`,
    spills ? '<p>Das Ergebnis ist eine Tabelle und füllt die Zellen darunter und rechts daneben.</p>' : '',
    `<h2>Argumente</h2><dl>${item.parameters.map((parameter) => entry(parameter, enums)).join('\n')}</dl>`,
    '<p>Eckige Klammern: das Argument darf fehlen.</p>',
    '<p><a href="index.html">Alle Funktionen</a></p>',
  ].join('\n');
}

function entry(parameter: ParameterMetadata, enums: readonly EnumMetadata[]): string {
  const values = enums.find(({ id }) => id === parameter.customEnumId)?.values ?? [];
  const list = values.map(
    ({ stringValue = '', tooltip = '' }) =>
      `<li><code>${escapeHtml(stringValue)}</code>: ${escapeHtml(tooltip)}</li>`,
  );
  const choice = list.length > 0 ? `<ul>${list.join('')}</ul>` : '';
  return `<dt>${parameter.name}</dt><dd>${escapeHtml(parameter.description ?? '')}${choice}</dd>`;
}
