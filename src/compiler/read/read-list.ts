import type * as z from 'zod/mini';
import type { Spot } from '../report/report.ts';
import { checkShape } from './check-shape.ts';
import type { At, Kind } from './corpus.ts';
import { fieldOf } from './field-of.ts';
import { enter, type Reading, readYaml } from './reading.ts';

/** The items of a file that is a list, each checked for itself. `kind` is null where ids may repeat. */
export function readList<T extends z.core.$ZodType<object>>(
  reading: Reading,
  file: string,
  shape: T,
  kind: Kind | null,
): At<z.infer<T>>[] {
  const yaml = readYaml(reading, file, kind ? [kind] : []);
  if (!yaml) return [];
  return readItems(reading, yaml, shape, kind);
}

/** As `readList`, of a list that is read already. */
export function readItems<T extends z.core.$ZodType<object>>(
  reading: Pick<Reading, 'book' | 'known'>,
  { value, spot }: { value: unknown; spot: Spot },
  shape: T,
  kind: Kind | null,
): At<z.infer<T>>[] {
  if (!Array.isArray(value)) {
    reading.book.error('L3', spot, {
      expected: 'a list (lines that begin with “- ”, or [] for none)',
      found: value === null ? 'an empty file' : 'something else',
      mend: 'write the items as a list',
    });
    if (kind) reading.known.unread.add(kind);
    return [];
  }
  return value.flatMap((item: unknown, n) => {
    const at = spot.at(n);
    const isNew = kind === null || enter(reading, kind, fieldOf(item, 'id'), at.at('id'));
    const sound = checkShape(shape, item, at, reading.book);
    return sound && isNew ? [{ ...sound, spot: at }] : [];
  });
}
