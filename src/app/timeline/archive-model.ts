/**
 * The axis of an archive. It knows no events but those of the parts that it has asked for, draws the last part until
 * the next has come, and finds its way to what lies beyond by the nearest events that each part names.
 */
import type { AxisNode } from '../../core/archive/axis-part.ts';
import { cellSize, levelOfSize } from '../../core/archive/grid-scale.ts';
import { dayToMs } from '../../core/dates/day.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import type { Extent } from '../marks/geometry.ts';
import { type ArchiveNode, archiveNode, type NodeTerms } from './archive-node.ts';
import { ArchiveParts, type Terms } from './archive-parts.ts';
import { closestDays, windowOfDays } from './axis-model.ts';
import type { ArchiveSource, NumberedHead } from './axis-source.ts';
import { laneHeight } from './items.ts';
import type { LaneInfo } from './lanes.ts';
import type { Layout, PlacedNode } from './layout.ts';
import type { Model, ModelTerms, Opened, Size } from './model.ts';
import { chronologyOf, nodeOfEvent, readableOf } from './navigation.ts';
import { isCluster, isSeenIn, type Node } from './node.ts';
import { type Placed, placeEvent } from './place.ts';
import { rowsToAsk } from './rows-to-ask.ts';
import { DAY_MS, levelOf } from './scale.ts';
import type { Work } from './turns.ts';
import { keepWithin, type Limits, lengthOf, shiftToShow, zoom } from './windows.ts';

const YEAR_MS = 366 * DAY_MS;
/** Rows for a single lane of everything. */
const LONE_ROWS = 10;
/** Kept free at both ends where all of it is shown, as a share of its length. */
const MARGIN = 0.02;
/** A cluster is zoomed into until its cell fills the window, but for this. */
const CELL_SHARE = 0.9;
/** Zooming in by less shows nothing new. */
const WORTH_ZOOMING = 0.75;

export class ArchiveModel implements Model {
  readonly limits: Limits;
  readonly size: Size;
  readonly slack = 0.1;
  readonly isPartial = true;
  readonly #terms: ModelTerms;
  readonly #source: ArchiveSource;
  readonly #parts: ArchiveParts;
  readonly #apart: readonly NumberedHead[];
  #layout: Layout | null = null;
  #laidOutOf: unknown = null;

  constructor(terms: ModelTerms, source: ArchiveSource) {
    const { props, size, before, apart } = terms;
    this.#terms = terms;
    this.#source = source;
    this.#parts = before instanceof ArchiveModel ? before.#parts : new ArchiveParts();
    this.size = size;
    if (source.selected !== null) this.#parts.know(source.selected);
    this.#apart = [...apart].flatMap((id) => this.#parts.knownBy(id) ?? []);
    this.limits = { range: rangeOf(source, props.window), shortest: closestDays(size.width) * DAY_MS };
  }

  /** Those of what is drawn: other lanes come with their events. */
  get lanes(): readonly LaneInfo[] {
    return this.#parts.answered?.lanes ?? this.#source.lanes;
  }

  /** That of what is drawn: were it another before its part has come, all items would be built for nothing. */
  levelOf(window: Extent): number {
    return this.#parts.answered?.part.level ?? this.#octaveOf(window);
  }

  /** The coarsest level of the octave: in all of it, the same is drawn. */
  #octaveOf(window: Extent): number {
    return levelOfSize(cellSize(levelOf(window, this.size.width)));
  }

  get finest(): number {
    return this.#octaveOf({ from: 0, to: this.limits.shortest });
  }

  need(window: Extent): boolean {
    const { props, onChange } = this.#terms;
    const terms: Terms = {
      level: this.#octaveOf(window),
      group: props.group,
      rows: rowsToAsk(this.size.height, this.#source.lanes.length),
      apart: this.#apart.map(({ ordinal }) => ordinal),
      spread: this.#parts.spread,
    };
    const isKnown = this.#parts.want(this.#source, terms, window, this.limits.range, onChange);
    return isKnown || this.#parts.answered !== null;
  }

  knows(window: Extent): boolean {
    return this.#parts.knows(window, this.limits.range);
  }

  release(): void {
    this.#parts.release();
  }

  layoutAt(level: number): Layout {
    const { answered } = this.#parts;
    if (this.#layout !== null && this.#laidOutOf === answered && this.#layout.level === level)
      return this.#layout;
    const nodes = this.#nodesAt(level).sort((a, b) => a.extent.from - b.extent.from);
    this.#laidOutOf = answered;
    this.#layout = { level, nodes };
    return this.#layout;
  }

  #nodesAt(level: number): ArchiveNode[] {
    const { answered } = this.#parts;
    if (answered === null) return [];
    const { part, apart, heads } = answered;
    const { texts, index } = this.#terms.props;
    const terms: NodeTerms = { level, texts, kinds: index.kinds, measure: this.#terms.measure };
    const nodesOf = (nodes: readonly AxisNode[]) =>
      nodes.flatMap((node) =>
        archiveNode(
          node,
          heads.get(node.ordinal),
          terms,
          node.kinds.length === 0 && apart.includes(node.ordinal),
        ),
      );
    const here = [...nodesOf(part.nodes), ...nodesOf(part.beyond)];
    const own = new Set(here.filter((node) => !isCluster(node)).map(({ ordinal }) => ordinal));
    const nearest = [part.earlier, part.later].flatMap((ordinal) => this.#numbered(ordinal) ?? []);
    const away = [...nearest, ...this.#apart].filter(({ ordinal }) => !own.has(ordinal));
    return [
      ...here,
      ...away.flatMap(({ ordinal, head }) => this.#awayNode(ordinal, head, this.#laneOf(head), terms)),
    ];
  }

  #numbered(ordinal: number | null): NumberedHead | null {
    const head = ordinal === null ? undefined : this.#parts.head(ordinal);
    return ordinal === null || head === undefined ? null : { ordinal, head };
  }

  /** Where an event will be that is in no part: for moves that lead there. */
  #awayNode(ordinal: number, head: EventHead, lane: string | undefined, terms: NodeTerms): ArchiveNode[] {
    const placed = placeEvent(head, ordinal);
    if (placed === null || lane === undefined) return [];
    const { from, to } = placed.extent;
    const node = {
      lane,
      row: 0,
      id: `${lane} ${ordinal}`,
      from,
      to,
      room: to + YEAR_MS,
      count: 1,
      ordinal,
      kinds: [],
    };
    return archiveNode(node, head, terms, true);
  }

  #laneOf({ topics, people }: EventHead): string | undefined {
    const ids = this.lanes.map(({ id }) => id);
    const own: readonly string[] = { topic: topics, person: people, source: [], none: [] }[
      this.#terms.props.group
    ];
    return ids.find((id) => own.includes(id)) ?? ids.at(-1);
  }

  chronologyAt(level: number): PlacedNode[] {
    return chronologyOf(this.layoutAt(level));
  }

  nodesIn(level: number, span: Extent): PlacedNode[] {
    const drawn = new Set(this.#parts.answered?.part.nodes.map(({ id }) => id));
    return this.layoutAt(level).nodes.filter((node) => drawn.has(node.id) && isSeenIn(node, span));
  }

  rowsOf(): Map<string, number> {
    return new Map(this.#parts.answered?.part.lanes.map(({ id, rows }) => [id, rows]));
  }

  countOf(lane: string): number {
    return this.#parts.answered?.part.lanes.find(({ id }) => id === lane)?.count ?? 0;
  }

  asked(): Extent {
    const { window } = this.#terms.props;
    if (window !== null) return keepWithin(windowOfDays(window), this.limits);
    const { span } = this.#source;
    if (span === null) return this.limits.range;
    const { from, to } = windowOfDays({ from: span.first, to: span.last });
    const margin = (to - from) * MARGIN;
    return this.toShowSelected(keepWithin({ from: from - margin, to: to + margin }, this.limits));
  }

  // biome-ignore lint/correctness/useYield: it asks for nothing and looks at nothing but two days
  *findAsked(): Work<Extent> {
    return this.asked();
  }

  toShowSelected(window: Extent): Extent {
    const level = this.levelOf(window);
    const { selected } = this.#terms.props;
    const node = selected === null ? null : nodeOfEvent(this.layoutAt(level).nodes, selected);
    if (node === null) return window;
    return keepWithin(shiftToShow(window, readableOf(node, level)), this.limits);
  }

  /** Two rows of each lane for single events and one for the rest; where the page has less room, lanes scroll. */
  get wantedHeight(): number {
    const { length } = this.#source.lanes;
    return Math.max(length * laneHeight(rowsToAsk(0, length) + 1), laneHeight(LONE_ROWS));
  }

  /** From a cluster, to its most important event, or the one before that. */
  stepFrom(node: Node | null, by: 1 | -1, go: (placed: Placed | null) => void): void {
    const arrive = (to: NumberedHead | null) => go(to === null ? null : placeEvent(to.head, to.ordinal));
    const first = node?.members[0];
    if (node !== null && first !== undefined && isCluster(node) && by === 1) go(first);
    else this.#parts.step(this.#source, first?.order ?? null, by, arrive);
  }

  /** To its cell; where that is a day, its events come apart. */
  open(cluster: PlacedNode, window: Extent): Opened | null {
    const first = cluster.members[0];
    if (first === undefined) return null;
    const { level } = this.layoutAt(this.levelOf(window));
    const { texts, index } = this.#terms.props;
    const terms = { level, texts, kinds: index.kinds, measure: this.#terms.measure };
    const [node] = this.#awayNode(first.order, first.event, cluster.lane, terms);
    if (node === undefined) return null;
    const cell = lengthOf(cluster.extent) / CELL_SHARE;
    const factor = Math.max(lengthOf(window) / cell, 2);
    const isWhole = cell < lengthOf(window) * WORTH_ZOOMING;
    const at = isWhole ? (cluster.extent.from + cluster.extent.to) / 2 : first.extent.from;
    const centred = { from: at - lengthOf(window) / 2, to: at + lengthOf(window) / 2 };
    const closer = keepWithin(zoom(centred, factor), this.limits);
    if (cellSize(level) > 0 && lengthOf(closer) < lengthOf(window) * WORTH_ZOOMING)
      return { window: closer, first: node };
    this.#parts.spread = cluster.id;
    this.need(window);
    return { window: null, first: node };
  }

  countIn({ from, to }: Extent, say: (count: number) => void): void {
    // A count that was overtaken by another is not said.
    this.#source.count(from, to).then(say, () => undefined);
  }
}

/** From a year before the first event of all to a year after the last, and as far as an address asks. */
function rangeOf({ span }: ArchiveSource, window: ModelTerms['props']['window']): Extent {
  const events = span && { from: dayToMs(span.first) - YEAR_MS, to: dayToMs(span.last) + DAY_MS + YEAR_MS };
  const asked = window && windowOfDays(window);
  const stretches = [events, asked].filter((stretch) => stretch !== null);
  if (stretches.length === 0) return { from: Date.now() - YEAR_MS, to: Date.now() + YEAR_MS };
  return {
    from: Math.min(...stretches.map(({ from }) => from)),
    to: Math.max(...stretches.map(({ to }) => to)),
  };
}
