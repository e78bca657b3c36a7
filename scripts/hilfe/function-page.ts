import { TEXTE } from '../../src/hilfe/texte';
import { beschriftung } from '../../src/katalog/argumente';
import type { EnumMetadata, ParameterMetadata } from '../metadata/types';
import { definitionTable, type Definition } from './definitions';
import type { Entry } from './entries';
import { examples, mistakes } from './examples';
import type { Explained } from './explained';
import type { Page } from './frame';
import { html, type Html } from './html';
import { code } from './outcome';
import type { Lookup } from './problems';
import { rangesOf, type RangeDescription } from './ranges';
import { RULES, ruleSection } from './rule-section';
import { sectionsWithContents, type Section } from './section';
import { pageOf } from './subjects';
import { signature } from './syntax';

/** What the page of a function is made from. */
export interface Material {
  readonly enums: readonly EnumMetadata[];
  readonly result: Lookup;
  readonly rules: Explained;
}

const rangeAnchor = ({ argument }: RangeDescription): string => `bereich-${argument}`;

/** Everything about one function on one page. */
export function functionPage(entry: Entry, material: Material): Page {
  const { fn, purpose } = entry;
  const ranges = rangesOf(fn, material.enums);
  const sections: Section[] = [
    { id: 'argumente', title: TEXTE.argumente, content: argumentsOf(entry, ranges, material.enums) },
    { id: 'beispiele', title: TEXTE.beispiele, content: examples(entry, material.result, material.rules) },
    { id: 'fehler', title: TEXTE.fehler, content: mistakes(entry, material.result) },
    ...ranges.map((range) => ({
      id: rangeAnchor(range),
      title: range.title,
      content: rangeContent(range),
    })),
    { id: RULES, title: TEXTE.regeln, content: ruleSection(material.rules) },
  ];
  const spills = fn.result?.dimensionality === 'matrix';
  return {
    file: pageOf(fn.id),
    title: `KIM.${fn.name}`,
    summary: purpose,
    content: html`<p class="einleitung">${purpose}</p>
      <p class="formel syntax">${code(signature(fn))}</p>
      <p class="hinweis">${TEXTE.klammern}${spills ? ` ${TEXTE.tabelle}` : null}</p>
      ${sectionsWithContents(sections)}`,
  };
}

const rangeContent = (range: RangeDescription): Html =>
  html`<ul class="vorweg">
      ${range.notes.map((note) => html`<li>${note}</li> `)}
    </ul>
    ${definitionTable(rangeAnchor(range), range.heading, range.definitions)}`;

/** Names of arguments are without umlauts and sometimes short; the form of the pane shows the word itself. */
function germanName({ name, repeating }: ParameterMetadata): Pick<Definition, 'label'> {
  const label = beschriftung(name);
  return repeating || label.toLowerCase() === name ? {} : { label };
}

function argumentsOf(
  { fn }: Entry,
  ranges: readonly RangeDescription[],
  enums: readonly EnumMetadata[],
): Html {
  const definitions = fn.parameters.map((parameter): Definition => {
    const range = ranges.find(({ argument }) => argument === parameter.name);
    return {
      name: parameter.name,
      ...germanName(parameter),
      text: parameter.description ?? '',
      required: !parameter.optional,
      values: enums.find(({ id }) => id === parameter.customEnumId)?.values,
      ...(range ? { link: html`<a href="#${rangeAnchor(range)}">${range.title}</a>` } : {}),
    };
  });
  return definitionTable('argumente', TEXTE.argument, definitions);
}
