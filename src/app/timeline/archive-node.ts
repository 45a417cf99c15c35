/** Nodes of an archive's grid as the axis knows nodes. Words are made and measured only of what is drawn. */
import type { AxisNode } from '../../core/archive/axis-part.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import type { Text } from '../../core/model/published.ts';
import type { Extent } from '../marks/geometry.ts';
import type { AxisTexts } from './axis-texts.ts';
import type { PlacedNode } from './layout.ts';
import type { TextMeasure } from './measure-text.ts';
import { type Bunch, toMs } from './node.ts';
import { type Placed, placeEvent } from './place.ts';

/** Kinds that a cluster says beside its number: no window has room for more. */
const MOST_WORDS = 12;

export interface NodeTerms {
  level: number;
  texts: AxisTexts;
  measure: TextMeasure;
  /** Names of the kinds, by number. */
  kinds: readonly { name: Text }[];
}

export class ArchiveNode implements PlacedNode {
  readonly id: string;
  readonly lane: string;
  readonly row: number;
  readonly ordinal: number;
  readonly extent: Extent;
  readonly room: number;
  /** A cluster is as long as its cell. */
  readonly long: boolean;
  readonly bunch: Bunch | undefined;
  /** It stands here, or on its own, only because it was asked for: next time it may not. */
  readonly isPassing: boolean;
  readonly #terms: NodeTerms;
  readonly #head: EventHead | undefined;
  #members: readonly Placed[] | null = null;
  #label: number | null = null;
  #box: Extent | null = null;

  /** @param head of the event, or of the most important one of the cluster, if that has come */
  constructor(node: AxisNode, head: EventHead | undefined, terms: NodeTerms, isPassing: boolean) {
    const { id, lane, row, from, to, room, ordinal } = node;
    this.id = id;
    this.lane = lane;
    this.row = row;
    this.ordinal = ordinal;
    this.extent = { from, to };
    this.room = room;
    this.long = node.kinds.length > 0;
    this.bunch = this.long ? new KindBunch(node, head ?? null, terms) : undefined;
    this.isPassing = isPassing;
    this.#terms = terms;
    this.#head = head;
  }

  /** The event, or the most important one of the cluster; empty while its head has not come. */
  get members(): readonly Placed[] {
    this.#members ??= this.#placed();
    return this.#members;
  }

  #placed(): Placed[] {
    const placed = this.#head === undefined ? null : placeEvent(this.#head, this.ordinal);
    return placed === null ? [] : [placed];
  }

  get label(): number {
    this.#label ??= this.#measured();
    return this.#label;
  }

  #measured(): number {
    const { measure } = this.#terms;
    if (this.bunch !== undefined) return measure.bunch(this.bunch);
    return measure.event(this.members[0] as Placed);
  }

  get box(): Extent {
    this.#box ??= this.#boxed();
    return this.#box;
  }

  /** Of hundreds of nodes, few are drawn: words are made and measured only where they reach further than the mark. */
  #boxed(): Extent {
    const { from, to } = this.extent;
    if (this.room <= to) return this.extent;
    return { from, to: Math.max(to, Math.min(from + toMs(this.label, this.#terms.level), this.room)) };
  }
}

class KindBunch implements Bunch {
  readonly count: number;
  readonly #node: AxisNode;
  readonly #first: EventHead | null;
  readonly #terms: NodeTerms;
  #words: readonly string[] | null = null;
  #said: string | null = null;

  constructor(node: AxisNode, first: EventHead | null, terms: NodeTerms) {
    this.count = node.count;
    this.#node = node;
    this.#first = first;
    this.#terms = terms;
  }

  get words(): readonly string[] {
    const { texts } = this.#terms;
    this.#words ??= this.#lone === null ? this.#kinds(MOST_WORDS).map(texts.kind) : [texts.title(this.#lone)];
    return this.#words;
  }

  get said(): string {
    const { texts } = this.#terms;
    this.#said ??=
      this.#lone === null ? texts.bunch(this.count, this.#kinds(), this.#node) : texts.item(this.#lone);
    return this.#said;
  }

  get #lone(): EventHead | null {
    return this.count === 1 ? this.#first : null;
  }

  #kinds(most?: number) {
    const { kinds } = this.#terms;
    return this.#node.kinds.slice(0, most).map(([kind, count]) => ({ name: kinds[kind]?.name ?? {}, count }));
  }
}

/** @param head none where it has not come: then a single event is no node, and a cluster says what it can */
export function archiveNode(
  node: AxisNode,
  head: EventHead | undefined,
  terms: NodeTerms,
  isPassing: boolean,
): ArchiveNode[] {
  const made = new ArchiveNode(node, head, terms, isPassing);
  return made.long || made.members.length > 0 ? [made] : [];
}
