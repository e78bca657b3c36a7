import { rectName } from '../../host/model/grid/address';
import type { ValidationArea, ValidationState } from '../../host/model/sheet/sheet-layout';
import { ruleToFile } from './formulas';
import { KINDS, OPERATORS } from './read-validation';
import { encoded } from './xml';

const DAY = 86_400_000;

/** Dates may have come from an add-in as texts. */
function limitTo(limit: unknown, namespace: string): string {
  const text = String(limit);
  if (text.startsWith('=')) return ruleToFile(text, namespace);
  const date = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? text : String((date - Date.UTC(1899, 11, 30)) / DAY);
}

interface Settings {
  readonly formula?: unknown;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
  readonly source?: unknown;
  readonly inCellDropDown?: boolean;
}

function ruleTo(
  rule: ValidationState['rule'],
  namespace: string,
): { attributes: string; formulas: readonly string[] } {
  const [[name, settings] = ['', {} as Settings]] = Object.entries(rule) as [string, Settings][];
  if (name === 'list') {
    const source = String(settings.source);
    const formula = source.startsWith('=')
      ? ruleToFile(source, namespace)
      : `"${source.replace(/"/g, '""')}"`;
    return {
      attributes: ` type="list"${settings.inCellDropDown === false ? ' showDropDown="1"' : ''}`,
      formulas: [formula],
    };
  }
  if (name === 'custom')
    return { attributes: ' type="custom"', formulas: [limitTo(settings.formula, namespace)] };
  const kind = KINDS.find(([, here]) => here === name)?.[0];
  if (!kind) return { attributes: '', formulas: [] };
  const operator = OPERATORS.find(([, here]) => here === settings.operator)?.[0] ?? 'between';
  const limits = [settings.formula1, settings.formula2].filter(
    (limit) => limit !== undefined && limit !== null,
  );
  return {
    attributes: ` type="${kind}" operator="${operator}"`,
    formulas: limits.map((limit) => limitTo(limit, namespace)),
  };
}

function validationXml({ rect, state }: ValidationArea, namespace: string): string {
  const { attributes, formulas } = ruleTo(state.rule, namespace);
  const { prompt, errorAlert } = state;
  const { style } = errorAlert;
  const flag = (name: string, on: unknown): string => (on === true ? ` ${name}="1"` : '');
  const text = (name: string, value: unknown): string =>
    typeof value === 'string' && value !== '' ? ` ${name}="${encoded(value)}"` : '';
  const children = formulas.map((formula, index) => {
    const tag = `formula${index + 1}`;
    return `<${tag}>${encoded(formula)}</${tag}>`;
  });
  return [
    `<dataValidation${attributes}`,
    typeof style === 'string' && style !== 'Stop' ? text('errorStyle', style.toLowerCase()) : '',
    flag('allowBlank', state.ignoreBlanks),
    flag('showInputMessage', prompt.showPrompt),
    flag('showErrorMessage', errorAlert.showAlert),
    text('errorTitle', errorAlert.title),
    text('error', errorAlert.message),
    text('promptTitle', prompt.title),
    text('prompt', prompt.message),
    ` sqref="${rectName(rect)}">${children.join('')}</dataValidation>`,
  ].join('');
}

/** Puts the data validation into the XML of a sheet, where the format wants it: after conditional formats. */
export function withValidations(sheet: string, areas: readonly ValidationArea[], namespace: string): string {
  if (areas.length === 0) return sheet;
  const items = areas.map((area) => validationXml(area, namespace)).join('');
  return sheet.replace(
    /(?=<(?:hyperlinks|printOptions|pageMargins)\b)/,
    () => `<dataValidations count="${areas.length}">${items}</dataValidations>`,
  );
}
