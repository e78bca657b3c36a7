import { type CellValue, type ParameterMetadata } from '../contract';
import { CallRefusal } from './call-refusal';

const mismatch = (parameter: ParameterMetadata, wanted: string): CallRefusal =>
  new CallRefusal({ code: '#VALUE!', message: `Argument „${parameter.name}“: ${wanted} wird erwartet.` });

function toNumber(value: CellValue, parameter: ParameterMetadata): CellValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'string') return value;
  const number = value.trim() === '' ? NaN : Number(value.trim().replace(',', '.'));
  if (Number.isFinite(number)) return number;
  throw mismatch(parameter, 'Eine Zahl');
}

function toBoolean(value: CellValue, parameter: ParameterMetadata): CellValue {
  if (typeof value === 'number') return value !== 0;
  if (typeof value !== 'string') return value;
  const upper = value.trim().toUpperCase();
  if (upper === 'TRUE' || upper === 'WAHR') return true;
  if (upper === 'FALSE' || upper === 'FALSCH') return false;
  throw mismatch(parameter, 'WAHR oder FALSCH');
}

function toText(value: CellValue): CellValue {
  if (typeof value === 'boolean') return value ? 'WAHR' : 'FALSCH';
  return typeof value === 'number' ? String(value).replace('.', ',') : value;
}

/** A value as the type of the parameter wants it, like Excel converts it for its own functions. */
export function coerced(value: CellValue, parameter: ParameterMetadata): CellValue {
  switch (parameter.type) {
    case 'number':
      return toNumber(value, parameter);
    case 'boolean':
      return toBoolean(value, parameter);
    case 'string':
      return toText(value);
    default:
      return value;
  }
}

/** What a blank cell is on the desktop. */
export function emptyValue(parameter: ParameterMetadata): CellValue {
  if (parameter.type === 'string') return '';
  return parameter.type === 'boolean' ? false : 0;
}
