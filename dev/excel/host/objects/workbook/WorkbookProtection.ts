import { accessDenied, invalidOperation } from '../../wire/errors';
import { HostObject } from '../../wire/host-object';

/** Guards the structure of the workbook: with it on, sheets can't be added, deleted, renamed or moved. */
export class WorkbookProtection extends HostObject {
  readonly className = 'WorkbookProtection';
  private password: string | undefined;
  private on = false;

  get Protected(): boolean {
    return this.on;
  }

  Protect(password?: string): void {
    if (this.on) throw invalidOperation('Die Arbeitsmappe ist bereits geschützt');
    this.on = true;
    this.password = password ?? undefined;
  }

  Unprotect(password?: string): void {
    if (this.on && this.password !== undefined && password !== this.password) throw accessDenied('Kennwort');
    this.on = false;
  }

  assertStructure(): void {
    if (this.on) throw accessDenied('Die Struktur der Arbeitsmappe ist geschützt');
  }
}
