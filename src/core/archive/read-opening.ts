import type { EventHead } from '../model/event-head.ts';
import type { AxisAsk, AxisNode, AxisPart } from './axis-part.ts';
import { decodeHeads } from './decode-heads.ts';
import type { Manifest } from './manifest.ts';
import type { Opening, OpeningPart } from './opening-format.ts';

const DAY_MS = 86_400_000;

/** The part of the opening that answers a question about all events; `null` where it holds none. */
export function openingPart({ lanes, parts }: Opening, ask: AxisAsk): AxisPart | null {
  const { level, from, to, group, rows, spread } = ask;
  if (group !== 'topic' || spread !== null) return null;
  const packed = parts.find((part) => part.level === level && part.rows === rows);
  if (packed === undefined) return null;
  const start = Math.floor(from / DAY_MS) * DAY_MS;
  const end = Math.ceil(to / DAY_MS) * DAY_MS;
  const all = unpackNodes(packed, lanes);
  return {
    ...{ level, from, to },
    lanes: lanes.map((lane, i) => ({ ...lane, rows: packed.heights[i] ?? 1 })),
    nodes: all.filter((node) => node.from < end && start < Math.max(node.to, node.room)),
    beyond: [],
    earlier: all.findLast((node) => node.from < start)?.ordinal ?? null,
    later: all.find((node) => node.from >= end)?.ordinal ?? null,
  };
}

/** The heads of all nodes of the opening, by ordinal. */
export function openingHeads(manifest: Manifest): Map<number, EventHead> {
  const { heads, ordinals } = manifest.opening;
  const decoded = heads === null ? [] : decodeHeads(heads, manifest);
  return new Map(decoded.map((head, i) => [ordinals[i] ?? -1, head]));
}

function unpackNodes(part: OpeningPart, lanes: Opening['lanes']): AxisNode[] {
  let day = 0;
  return part.ids.map((id, i): AxisNode => {
    day += part.froms[i] ?? 0;
    return {
      id,
      lane: lanes[part.lanes[i] ?? -1]?.id ?? '',
      row: part.row[i] ?? 0,
      from: day * DAY_MS,
      to: (day + (part.tos[i] ?? 0)) * DAY_MS,
      room: (day + (part.rooms[i] ?? 0)) * DAY_MS,
      count: part.counts[i] ?? 0,
      ordinal: part.ordinals[i] ?? -1,
      kinds: part.kinds[i] ?? [],
    };
  });
}
