import { HostObject } from '../wire/host-object';

/** Keeps the last state that `Office.ribbon.requestUpdate` asked for. */
export class DynamicRibbon extends HostObject {
  readonly className = 'DynamicRibbon';
  update: unknown = null;

  ExecuteRequestUpdate(json: string): void {
    this.update = JSON.parse(json) as unknown;
  }
}
