import type { Place } from '../../../workbook/formula/fragment';
import type { TableInfo } from '../../../workbook/read/contents';
import { Follower, isCells, type FollowedCells } from '../../../workbook/read/follower';

/** A field that refers to cells. */
export interface Referring {
  /** The same for all time: forms are left and come back. */
  readonly key: string;
  readonly text: string;
  readonly place: Place | undefined;
}

/** What has become of the text of a field. */
export interface Move {
  readonly key: string;
  readonly before: string;
  /** `null` if its cells have been deleted. */
  readonly now: string | null;
}

interface NamedTable {
  readonly text: string;
  readonly id: string;
  readonly name: string;
}

/** What the fields of a form refer to goes where the cells go, as in a formula of the sheet. */
export class Following {
  private readonly follower = new Follower();
  private readonly followed = new Map<string, FollowedCells>();
  private readonly named = new Map<string, NamedTable>();
  private latest: Promise<unknown> = Promise.resolve();

  /**
   * From now on, instead of what the same fields referred to before.
   *
   * @throws WorkbookFault
   */
  keep(fields: readonly Referring[]): Promise<void> {
    const next = this.latest.then(() => this.follow(fields));
    this.latest = next.catch(() => undefined);
    return next;
  }

  /**
   * Which texts have to read otherwise by now.
   *
   * @throws WorkbookFault
   */
  async moves(keys: readonly string[]): Promise<Move[]> {
    await this.latest;
    const items = keys.flatMap((key) => {
      const cells = this.followed.get(key);
      return cells ? [{ key, cells }] : [];
    });
    if (items.length === 0) return [];
    const all = await this.follower.now(items.map(({ cells }) => cells));
    return items.flatMap(({ key, cells }, index): Move[] => {
      const now = all[index] ?? null;
      if (now === cells || this.followed.get(key) !== cells) return [];
      if (now) this.followed.set(key, now);
      else this.followed.delete(key);
      return [{ key, before: cells.text, now: now?.text ?? null }];
    });
  }

  /** Which texts name a table that is called otherwise by now. */
  renamed(fields: readonly Referring[], tables: readonly TableInfo[]): Move[] {
    return fields.flatMap(({ key, text, place }): Move[] => {
      if (place?.kind === 'table') {
        const id = tables.find(({ name }) => name === place.table)?.id;
        if (id !== undefined) this.named.set(key, { text, id, name: place.table });
        return [];
      }
      const known = this.named.get(key);
      const now = known?.text === text ? tables.find(({ id }) => id === known.id)?.name : undefined;
      if (!known || now === undefined || now === known.name) return [];
      return [{ key, before: text, now: now + text.trim().slice(known.name.length) }];
    });
  }

  private async follow(fields: readonly Referring[]): Promise<void> {
    for (const { key, text, place } of fields) {
      const before = this.followed.get(key);
      if (before?.text === text) continue;
      if (before) {
        this.followed.delete(key);
        await this.follower.letGo(before);
      }
      if (isCells(place)) this.followed.set(key, await this.follower.follow(text, place));
    }
  }
}
