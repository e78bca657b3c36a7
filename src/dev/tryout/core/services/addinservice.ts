import { HostObject } from '../wire/hostobject';

/** Takes note that the page can carry out ribbon commands now. */
export class AddinInternalService extends HostObject {
  readonly className = 'AddinInternalService';
  actionsReady = false;

  NotifyActionHandlerReady(): void {
    this.actionsReady = true;
  }
}

/** Keeps the last state that `Office.ribbon.requestUpdate` asked for. */
export class DynamicRibbon extends HostObject {
  readonly className = 'DynamicRibbon';
  update: unknown = null;

  ExecuteRequestUpdate(json: string): void {
    this.update = JSON.parse(json) as unknown;
  }
}
