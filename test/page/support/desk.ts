import { loadIronCalc } from '../../../dev/engine/native/load';
import { freshIronCalc } from '../../engine/fresh';
import type { Host } from '../../../dev/excel/host/host';
import type { Key } from '../../../dev/excel/page/model/keys';
import { selectionOf } from '../../../dev/excel/page/model/selection';
import { type PageParts, WorkbookSession } from '../../../dev/excel/page/model/workbook-session';
import { Workspace } from '../../../dev/excel/page/model/workspace';

export const parts = (): PageParts => ({
  ironCalc: loadIronCalc(),
  renewIronCalc: () => Promise.resolve(freshIronCalc()),
  metadata: { functions: [] },
  manifest: {
    id: '',
    name: 'KIM',
    namespace: 'KIM',
    page: 'https://localhost:3000/taskpane.html',
    metadata: '',
    group: '',
    buttons: [],
    requirements: {},
  },
  catalogue: [],
});

/** A workbook as the page opens it, and the hands of a user on it. */
export class Desk {
  readonly workspace: Workspace;

  constructor(fill: (host: Host) => void = () => undefined) {
    this.workspace = new Workspace(new WorkbookSession(parts(), 'Test.xlsx', fill));
    this.workspace.session.begin();
  }

  select(address: string): void {
    this.workspace.select(selectionOf(this.workspace.sheet.GetRange(address).rect));
  }

  text(address: string): string {
    return this.workspace.sheet.GetRange(address).Text?.[0]?.[0] ?? '';
  }

  texts(...addresses: readonly string[]): string[] {
    return addresses.map((address) => this.text(address));
  }

  /** The formula or constant of a cell, in German. */
  formula(address: string): unknown {
    return this.workspace.sheet.GetRange(address).FormulasLocal?.[0]?.[0];
  }

  type(address: string, entry: string): boolean {
    this.select(address);
    this.workspace.editing.start(entry);
    return this.workspace.editing.commit();
  }

  /** Cuts or copies an area and pastes it elsewhere, on this sheet or on another one. */
  carry(how: 'cut' | 'copy', from: string, to: string, sheet = this.workspace.sheet): void {
    this.select(from);
    const text = this.workspace.clipboard.copy(how === 'cut');
    this.workspace.show(sheet);
    this.select(to);
    this.workspace.clipboard.paste(text);
  }

  close(): void {
    this.workspace.session.dispose();
  }
}

export const key = (name: string, more: Partial<Key> = {}): Key => ({
  key: name,
  shift: false,
  control: false,
  alt: false,
  ...more,
});
