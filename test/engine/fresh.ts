import type * as Load from '../../dev/engine/native/load';
import type { IronCalc } from '../../dev/engine/native/ironcalc';

/** A native engine that shares nothing with those before. */
export function freshIronCalc(): IronCalc {
  let fresh: IronCalc | undefined;
  jest.isolateModules(() => {
    fresh = jest.requireActual<typeof Load>('../../dev/engine/native/load').loadIronCalc();
  });
  if (!fresh) throw new Error('No native engine has been loaded.');
  return fresh;
}
