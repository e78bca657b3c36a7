import { HostCollection } from '../../wire/collection';
import { Setting } from './Setting';

export class SettingCollection extends HostCollection<Setting> {
  readonly className = 'SettingCollection';
  private readonly settings: Setting[] = [];

  items(): readonly Setting[] {
    return this.settings;
  }

  /** Keys are compared exactly, unlike the names of sheets. */
  protected matches(setting: Setting, key: string | number): boolean {
    return setting.Key === key;
  }

  /** Replaces the value of an existing key. */
  Add(key: string, value: unknown = null): Setting {
    const existing = this.find(key);
    if (existing) {
      existing.Value = value;
      return existing;
    }
    const setting = new Setting(this, key, value);
    this.settings.push(setting);
    return setting;
  }

  remove(setting: Setting): void {
    this.settings.splice(this.settings.indexOf(setting), 1);
  }
}
