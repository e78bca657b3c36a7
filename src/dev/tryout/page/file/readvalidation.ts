import { parseRect } from '../../core/grid/address';
import type { ValidationArea, ValidationState } from '../../core/objects/sheetlayout';
import { fromFile } from './formulas';
import { type Element, elements, textOf } from './xml';

/** Kinds and comparisons under their names in a file and in Office.js. */
export const KINDS = [
  ['whole', 'wholeNumber'],
  ['decimal', 'decimal'],
  ['textLength', 'textLength'],
  ['date', 'date'],
  ['time', 'time'],
] as const;
export const OPERATORS = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqualTo'],
] as const;

type Rule = ValidationState['rule'];

function limitFrom(text: string | undefined, namespace: string): unknown {
  if (text === undefined || text === '') return undefined;
  return Number.isFinite(Number(text)) ? Number(text) : fromFile(text, namespace);
}

function ruleFrom({ attributes, inner }: Element, namespace: string): Rule {
  const { type, operator = 'between', showDropDown } = attributes;
  const [first, second] = ['formula1', 'formula2'].map((name) => textOf(inner, name));
  if (type === 'list') {
    const written = /^"(.*)"$/s.exec(first ?? '')?.[1]?.replace(/""/g, '"');
    // The attribute says the opposite of its name.
    return {
      list: { inCellDropDown: showDropDown !== '1', source: written ?? fromFile(first ?? '', namespace) },
    };
  }
  if (type === 'custom') return { custom: { formula: fromFile(first ?? '', namespace) } };
  const kind = KINDS.find(([inFile]) => inFile === type)?.[1];
  if (!kind) return {};
  const [formula1, formula2] = [limitFrom(first, namespace), limitFrom(second, namespace)];
  const comparison = OPERATORS.find(([inFile]) => inFile === operator)?.[1] ?? 'Between';
  return { [kind]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator: comparison } };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function stateFrom(element: Element, namespace: string): ValidationState {
  const { attributes: at } = element;
  const on = (name: string): boolean => at[name] === '1' || at[name] === 'true';
  return {
    rule: ruleFrom(element, namespace),
    ignoreBlanks: on('allowBlank'),
    prompt: { showPrompt: on('showInputMessage'), title: at.promptTitle ?? '', message: at.prompt ?? '' },
    errorAlert: {
      showAlert: on('showErrorMessage'),
      style: capital(at.errorStyle ?? 'stop'),
      title: at.errorTitle ?? '',
      message: at.error ?? '',
    },
  };
}

/** The data validation of a sheet, also where Excel keeps it apart because it refers to another sheet. */
export function readValidations(sheet: string, namespace: string): ValidationArea[] {
  return elements(sheet, 'dataValidation').flatMap((element) => {
    const state = stateFrom(element, namespace);
    const areas = element.attributes.sqref ?? textOf(element.inner, 'sqref') ?? '';
    return areas.split(/\s+/).flatMap((address) => {
      const rect = address === '' ? null : parseRect(address);
      return rect ? [{ rect, state }] : [];
    });
  });
}
