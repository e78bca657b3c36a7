import { REGISTER_KEY } from '../keys';
import { readRegister } from './read';
import type { Register } from './shape';

/** Asks for the register in the next request: another pane may have written to it since it was read. */
export function askForRegister({ workbook }: Excel.RequestContext): () => Register {
  const setting = workbook.settings.getItemOrNullObject(REGISTER_KEY).load('value');
  return () => {
    const read = readRegister(setting.isNullObject ? null : setting.value);
    return read.kind === 'read' ? read.register : [];
  };
}
