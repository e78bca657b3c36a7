import type { Calculation, Finding, FunctionsPort } from '../../src/shared-runtime/port';
import { imSelbenRaum } from './gebaut';

const port = imSelbenRaum('kimFunctions') as FunctionsPort;

/** Calls a function as the pane does; a copy in this realm, so that Jest compares values and not constructors. */
export function rechne(name: string, ...args: readonly unknown[]): Calculation {
  const ausgang = port.calculate(name, args);
  if (ausgang.kind === 'findings')
    return { kind: 'findings', findings: [...ausgang.findings].map((f) => ({ ...f })) };
  const { value } = ausgang;
  return { kind: 'result', value: Array.isArray(value) ? [...value].map((zeile) => [...zeile]) : value };
}

/** What keeps a call from having a result; nothing if it has one. */
export function funde(name: string, ...args: readonly unknown[]): readonly Finding[] {
  const ausgang = rechne(name, ...args);
  return ausgang.kind === 'findings' ? ausgang.findings : [];
}
