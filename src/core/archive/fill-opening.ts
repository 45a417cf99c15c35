import type { EventHead } from '../model/event-head.ts';
import { decodeHeads } from './decode-heads.ts';
import type { DrawnOpening } from './draw-opening.ts';
import { encodeHeads } from './encode-heads.ts';
import type { HeadShard } from './head-format.ts';
import type { Manifest } from './manifest.ts';
import { numberingOf } from './numbering.ts';
import type { Opening } from './opening-format.ts';

/**
 * Puts the heads of its events into an opening.
 *
 * @param shardOf the shard of heads of a name; asked for one after the other, each once at most
 */
export function fillOpening(
  drawn: DrawnOpening,
  manifest: Omit<Manifest, 'opening'>,
  shardOf: (name: string) => HeadShard,
): Opening {
  const { names, counts } = manifest.heads;
  const heads: EventHead[] = [];
  let [first, next] = [0, 0];
  for (const [piece, name] of names.entries()) {
    const end = first + (counts[piece] ?? 0);
    const wanted: number[] = [];
    for (; (drawn.ordinals[next] ?? end) < end; next += 1) wanted.push((drawn.ordinals[next] ?? 0) - first);
    if (wanted.length > 0) {
      const decoded = decodeHeads(shardOf(name), manifest);
      for (const at of wanted) {
        const head = decoded[at];
        if (head === undefined) throw new RangeError(`No head ${first + at}`);
        heads.push(head);
      }
    }
    first = end;
  }
  return { ...drawn, heads: heads.length === 0 ? null : encodeHeads(heads, numberingOf(manifest, [])) };
}
