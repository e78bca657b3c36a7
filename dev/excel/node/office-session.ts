import { createEngine, type FunctionsMetadata } from '@kim/engine';
import { loadIronCalc } from '@kim/engine/node';
import { createBridge } from '../transport/bridge';
import { Host } from '../host/host';
import { openOffice, type OfficeWindow } from './office';

export interface SessionSetup {
  readonly metadata?: FunctionsMetadata;
  /** The script that associates the functions, evaluated in the page. */
  readonly functions?: string;
  /** How blank cells reach the functions: as on the web (`null`, default) or as on the desktop. */
  readonly blank?: 0 | null;
  readonly date1904?: boolean;
}

/** A stand-in with the genuine library connected to it through the native bridge, all in this process. */
export interface OfficeSession {
  readonly host: Host;
  readonly office: OfficeWindow;
  readonly Excel: typeof Excel;
  /** Resolves when all custom functions have answered. */
  idle(): Promise<void>;
  /** Fails if the page had errors, asked for anything from the network, or sent something unknown. */
  close(): void;
}

const NO_FUNCTIONS: FunctionsMetadata = { functions: [] };

/** Comments and properties carry this time, so that runs can be compared. */
const fixedTime = (): Date => new Date(Date.UTC(2026, 10, 23, 8, 0, 0));

export function createHost({
  metadata = NO_FUNCTIONS,
  blank = null,
  date1904 = false,
}: SessionSetup = {}): Host {
  const ironCalc = loadIronCalc();
  return new Host({
    metadata,
    createEngine: (dispatcher) => createEngine(ironCalc, { dispatcher, blank }),
    now: fixedTime,
    date1904,
  });
}

export function openSession(setup: SessionSetup = {}): OfficeSession {
  const host = createHost(setup);
  const office = openOffice(createBridge(host));
  if (setup.functions !== undefined) office.run(setup.functions);
  return {
    host,
    office,
    Excel: office.Excel,
    idle: () => host.book.calculation.idle(),
    close: () => {
      host.dispose();
      office.close();
      if (host.unknown.length > 0) throw new Error(`Unbekanntes: ${JSON.stringify(host.unknown)}`);
    },
  };
}
