import { HostObject } from '../wire/host-object';

/** Takes note that the page can carry out ribbon commands now. */
export class AddinInternalService extends HostObject {
  readonly className = 'AddinInternalService';
  actionsReady = false;

  NotifyActionHandlerReady(): void {
    this.actionsReady = true;
  }
}
