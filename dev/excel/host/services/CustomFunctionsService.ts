import { HostObject } from '../wire/host-object';
import type { FunctionDispatcher } from '../functions/dispatcher';
import type { InvocationResult } from '../functions/results';

/** The library's custom-function runtime reports here: first that it is ready, then its results. */
export class CustomFunctionsService extends HostObject {
  readonly className = 'CustomFunctions';

  constructor(private readonly dispatcher: FunctionDispatcher) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.dispatcher.ready();
  }

  /** With feature 2 the runtime reports every 200 ms instead of every 500. */
  _GetEnabledFeatures(): readonly number[] {
    return [1, 2, 3, 4];
  }

  /** The newer form: id, success, value, error code where failed, measurements. */
  SetInvocationArrayResults(results: readonly (readonly unknown[])[]): void {
    for (const [id, ok, value, code] of results) {
      const errorCode = ok === true ? undefined : Number(code);
      this.dispatcher.settle({
        id: Number(id),
        failed: ok !== true,
        value,
        ...(errorCode === undefined ? {} : { errorCode }),
      });
    }
  }

  SetInvocationResults(results: readonly InvocationResult[]): void {
    for (const result of results) this.dispatcher.settle(result);
  }
}
