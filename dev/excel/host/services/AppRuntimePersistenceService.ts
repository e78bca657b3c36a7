import { HostObject } from '../wire/host-object';
import { type RuntimeState, checked } from './AppRuntimeService';

/** `Office.addin.setStartupBehavior`: whether the document loads the add-in when it is opened. */
export class AppRuntimePersistenceService extends HostObject {
  readonly className = 'AppRuntimePersistenceService';
  private state: RuntimeState = 'Inactive';

  GetAppRuntimeStartState(): RuntimeState {
    return this.state;
  }

  SetAppRuntimeStartState(state: RuntimeState): void {
    this.state = checked(state);
  }
}
