import type * as Engine from '@ironcalc/wasm';
import { createRoot } from 'react-dom/client';
import type { FunctionsMetadata, IronCalc } from '@kim/engine';
import { type Manifest, readManifest } from '../host/manifest';
import type { CatalogueEntry } from './catalogue';
import { type Example, offered } from './examples';
import { loadLetters } from './grid/measure';
import type { PageParts } from './model/workbook-session';
import { Page } from './Page';
import { addinAddress } from './pane/address';
import { agreeToHost, forgetHostOnLeaving } from './pane/trust';
import { TEXTS } from './texts';

class LoadedParts implements PageParts {
  constructor(
    public ironCalc: IronCalc,
    readonly metadata: FunctionsMetadata,
    readonly manifest: Manifest,
    readonly catalogue: readonly CatalogueEntry[],
  ) {}

  async renewIronCalc(): Promise<IronCalc> {
    this.ironCalc = await loadIronCalc();
    return this.ironCalc;
  }
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

let copies = 0;

/** A browser loads a module anew under another address, with memory of its own. */
async function loadIronCalc(): Promise<IronCalc> {
  copies += 1;
  const address = `./engine/wasm.js?${copies}`;
  const engine = (await import(/* webpackIgnore: true */ address)) as typeof Engine;
  await engine.default();
  return engine.Model;
}

const loadExamples = async (): Promise<readonly Example[]> =>
  offered((await (await fetched('/examples.json')).json()) as Example[]);

async function loadParts(): Promise<PageParts> {
  const engine = loadIronCalc();
  const text = await (await fetched('/addin/manifest.xml')).text();
  const manifest = readManifest(new DOMParser().parseFromString(text, 'application/xml'));
  const metadata = (await (
    await fetched(addinAddress(manifest, manifest.metadata))
  ).json()) as FunctionsMetadata;
  const catalogue = (await (await fetched('/catalogue.json')).json()) as CatalogueEntry[];
  return new LoadedParts(await engine, metadata, manifest, catalogue);
}

async function start(root: HTMLElement): Promise<void> {
  agreeToHost();
  forgetHostOnLeaving();
  const [parts, examples] = await Promise.all([loadParts(), loadExamples(), loadLetters()]);
  createRoot(root).render(<Page parts={parts} examples={examples} />);
}

/** Works even if nothing else does. */
function showFailure(root: HTMLElement, error: unknown): void {
  const paragraph = document.createElement('p');
  paragraph.className = 'loading failed';
  paragraph.setAttribute('role', 'alert');
  paragraph.textContent = `${TEXTS.startFailed} ${TEXTS.startAdvice} ${String(error)}`;
  root.replaceChildren(paragraph);
}

const root = document.getElementById('seite');
if (root) start(root).catch((error: unknown) => showFailure(root, error));
