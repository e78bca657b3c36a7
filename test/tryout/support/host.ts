import { createEngine } from '../../../src/dev/engine/engine';
import { loadIronCalc } from '../../../src/dev/engine/native/load';
import type { FunctionsMetadata } from '../../../src/dev/engine/schnittstelle';
import { createBridge } from '../../../src/dev/tryout/adapters/bridge';
import { Host } from '../../../src/dev/tryout/core/host';
import { openOffice, type OfficeWindow } from './office';

export interface HostSetup {
  readonly metadata?: FunctionsMetadata;
  /** The script that associates the functions, evaluated in the page. */
  readonly functions?: string;
  readonly blank?: 0 | null;
}

const NO_FUNCTIONS: FunctionsMetadata = { functions: [] };

export interface TestHost {
  readonly host: Host;
  readonly office: OfficeWindow;
  readonly Excel: typeof Excel;
  /** Resolves when all custom functions have answered. */
  idle(): Promise<void>;
  /** Fails if the page had errors, asked for anything from the network, or sent something unknown. */
  close(): void;
}

const fixedTime = (): Date => new Date(Date.UTC(2026, 10, 23, 8, 0, 0));

export function createHost({ metadata = NO_FUNCTIONS, blank = null }: HostSetup = {}): Host {
  const ironCalc = loadIronCalc();
  return new Host({
    metadata,
    createEngine: (dispatcher) => createEngine(ironCalc, { dispatcher, blank }),
    now: fixedTime,
  });
}

/** A host with the genuine library connected to it through the native bridge. */
export function startHost(setup: HostSetup = {}): TestHost {
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
