import { parseRect } from '../../host/model/grid/address';
import type { Rect } from '../../host/model/grid/rect';
import type { ValidationArea, ValidationState } from '../../host/model/sheet/sheet-layout';
import { fromFile } from './formulas';
import { TEXTS } from '../texts';
import { limited } from './limits';
import { all, attribute, child, isOn, textOf } from './xml';

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

function ruleFrom(element: Element, namespace: string): Rule {
  const type = attribute(element, 'type');
  const operator = attribute(element, 'operator') ?? 'between';
  const [first, second] = ['formula1', 'formula2'].map((name) => textOf(child(element, name))?.trim());
  if (type === 'list') {
    const written = /^"(.*)"$/s.exec(first ?? '')?.[1]?.replace(/""/g, '"');
    // The attribute says the opposite of its name.
    return {
      list: {
        inCellDropDown: !isOn(element, 'showDropDown'),
        source: written ?? fromFile(first ?? '', namespace),
      },
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
  const text = (name: string): string => attribute(element, name) ?? '';
  return {
    rule: ruleFrom(element, namespace),
    ignoreBlanks: isOn(element, 'allowBlank'),
    prompt: {
      showPrompt: isOn(element, 'showInputMessage'),
      title: text('promptTitle'),
      message: text('prompt'),
    },
    errorAlert: {
      showAlert: isOn(element, 'showErrorMessage'),
      style: capital(attribute(element, 'errorStyle') ?? 'stop'),
      title: text('errorTitle'),
      message: text('error'),
    },
  };
}

/** The data validation of a sheet, also where Excel keeps it apart because it refers to another sheet. */
export function readValidations(sheet: Element, namespace: string): readonly ValidationArea[] {
  const areas = all(sheet, 'dataValidation').flatMap((element) => {
    const state = stateFrom(element, namespace);
    return areasOf(attribute(element, 'sqref') ?? textOf(child(element, 'sqref'))).map((rect) => ({
      rect,
      state,
    }));
  });
  return limited(areas, TEXTS.counted.validations);
}

/** The areas that a rule is for, `A1:B2 D4`. */
export function areasOf(addresses: string | undefined): Rect[] {
  return (addresses ?? '')
    .split(/\s+/)
    .flatMap((address) => (address === '' ? [] : (parseRect(address) ?? [])));
}
