import { type EventHub } from '../wire/events';
import { invalidArgument } from '../wire/errors';
import { HostObject } from '../wire/host-object';

export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

const STATES: readonly RuntimeState[] = ['Inactive', 'Background', 'Visible'];
const VISIBILITY_CHANGED = 65_539;

export function checked(state: RuntimeState): RuntimeState {
  if (!STATES.includes(state)) throw invalidArgument(state);
  return state;
}

/** `Office.addin.showAsTaskpane` and `hide`. */
export class AppRuntimeService extends HostObject {
  readonly className = 'AppRuntimeService';
  private state: RuntimeState = 'Visible';

  constructor(private readonly events: EventHub) {
    super();
  }

  GetAppRuntimeState(): RuntimeState {
    return this.state;
  }

  SetAppRuntimeState(state: RuntimeState): void {
    const before = this.state;
    this.state = checked(state);
    if (before === state) return;
    this.events.post(VISIBILITY_CHANGED, '', { visibility: state === 'Visible' ? 'Visible' : 'Hidden' });
    this.onChange(state);
  }

  /** The page around the pane shows or hides it. */
  onChange: (state: RuntimeState) => void = () => undefined;
}
