import { type AxisNode, type AxisPart, nodeId } from '../../core/archive/axis-part.ts';
import { cellSize } from '../../core/archive/grid-scale.ts';

const DAY_MS = 86_400_000;

/** A part of the axis as it is told: hundreds of nodes as columns, their names left to be put together. */
export interface ToldAxis extends Omit<AxisPart, 'nodes' | 'beyond'> {
  nodes: ToldNodes;
  beyond: ToldNodes;
}

interface ToldNodes {
  /** Positions among the lanes. */
  lane: Uint16Array;
  row: Uint16Array;
  from: Float64Array;
  to: Float64Array;
  room: Float64Array;
  count: Uint32Array;
  ordinal: Uint32Array;
  /** How many kinds each has, and all of them, one after the other, each with its count. */
  kinds: Uint16Array;
  kind: Uint32Array;
}

export function packAxis({ nodes, beyond, ...part }: AxisPart): ToldAxis {
  const lanes = new Map(part.lanes.map(({ id }, at) => [id, at]));
  return { ...part, nodes: packNodes(nodes, lanes), beyond: packNodes(beyond, lanes) };
}

// A loop, since filling arrays `from` a function takes ten times as long.
function packNodes(nodes: readonly AxisNode[], lanes: ReadonlyMap<string, number>): ToldNodes {
  const { length } = nodes;
  const told: ToldNodes = {
    lane: new Uint16Array(length),
    row: new Uint16Array(length),
    from: new Float64Array(length),
    to: new Float64Array(length),
    room: new Float64Array(length),
    count: new Uint32Array(length),
    ordinal: new Uint32Array(length),
    kinds: new Uint16Array(length),
    kind: new Uint32Array(nodes.reduce((sum, { kinds }) => sum + 2 * kinds.length, 0)),
  };
  let at = 0;
  for (let i = 0; i < length; i += 1) {
    const node = nodes[i] as AxisNode;
    told.lane[i] = lanes.get(node.lane) ?? 0;
    told.row[i] = node.row;
    told.from[i] = node.from;
    told.to[i] = node.to;
    told.room[i] = node.room;
    told.count[i] = node.count;
    told.ordinal[i] = node.ordinal;
    told.kinds[i] = node.kinds.length;
    for (const [kind, count] of node.kinds) {
      told.kind[at] = kind;
      told.kind[at + 1] = count;
      at += 2;
    }
  }
  return told;
}

export function unpackAxis({ nodes, beyond, ...part }: ToldAxis): AxisPart {
  const size = cellSize(part.level);
  const unpack = (told: ToldNodes): AxisNode[] => {
    let at = 0;
    return Array.from(told.ordinal, (ordinal, i): AxisNode => {
      const lane = part.lanes[told.lane[i] as number]?.id ?? '';
      const from = told.from[i] as number;
      const kinds: [kind: number, count: number][] = [];
      for (const end = at + 2 * (told.kinds[i] as number); at < end; at += 2)
        kinds.push([told.kind[at] as number, told.kind[at + 1] as number]);
      return {
        lane,
        row: told.row[i] as number,
        id: nodeId(lane, kinds.length > 0 ? { cell: from / DAY_MS / 2 ** size, size } : ordinal),
        from,
        to: told.to[i] as number,
        room: told.room[i] as number,
        count: told.count[i] as number,
        ordinal,
        kinds,
      };
    });
  };
  return { ...part, nodes: unpack(nodes), beyond: unpack(beyond) };
}
