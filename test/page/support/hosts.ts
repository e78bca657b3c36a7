import { JSDOM } from 'jsdom';
import { createEngine } from '../../../dev/engine/engine';
import { loadIronCalc } from '../../../dev/engine/native/load';
import { Host } from '../../../dev/excel/host/host';
import type { Limits } from '../../../dev/excel/page/file/limits';
import { type FileReport, readWorkbook } from '../../../dev/excel/page/file/open';

// The page runs in a browser, which has a parser for XML.
globalThis.DOMParser = new JSDOM().window.DOMParser;

const hosts: Host[] = [];

/** A workbook whose add-in has one function, `KIM.X`. */
export function newHost(): Host {
  const ironCalc = loadIronCalc();
  const metadata = { functions: [{ id: 'X', name: 'X', parameters: [] }] };
  const host = new Host({ metadata, createEngine: (dispatcher) => createEngine(ironCalc, { dispatcher }) });
  hosts.push(host);
  return host;
}

export const closeHosts = (): void => hosts.splice(0).forEach((host) => host.dispose());

/** A file as the page opens it. */
export async function opened(
  data: ArrayBuffer,
  limits?: Limits,
): Promise<{ host: Host; report: FileReport }> {
  const read = await readWorkbook(data, 'KIM', limits);
  const host = newHost();
  read.fill(host);
  host.book.calculation.refresh();
  return { host, report: read.report() };
}
