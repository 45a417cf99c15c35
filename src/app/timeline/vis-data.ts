/** What vis-timeline draws, as its own kind of lists. */
import { DataSet } from 'vis-data/esnext';
import type { DataGroup, DataItem } from 'vis-timeline/esnext';
import type { Changes } from './feed.ts';

export class VisData {
  readonly items = new DataSet<DataItem>([]);
  readonly lanes = new DataSet<DataGroup>([]);

  setLanes(ids: readonly string[]): void {
    this.lanes.clear();
    this.lanes.add(ids.map((id, order) => ({ id, order, content: '' })));
  }

  feed({ remove, add }: Changes): void {
    if (remove.length > 0) this.items.remove(remove);
    if (add.length > 0) this.items.add([...add]);
  }
}
