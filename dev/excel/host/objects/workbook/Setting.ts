import { HostObject } from '../../wire/host-object';
import { type SettingCollection } from './SettingCollection';

/** One entry of `workbook.settings`. */
export class Setting extends HostObject {
  readonly className = 'Setting';

  constructor(
    private readonly collection: SettingCollection,
    readonly Key: string,
    public Value: unknown,
  ) {
    super();
  }

  get _Id(): string {
    return this.Key;
  }

  override idData(): Record<string, unknown> {
    return { _Id: this.Key };
  }

  Delete(): void {
    this.collection.remove(this);
  }
}
