/** What the axis shows, worked out from the events and the size of the page; knows nothing of vis or the DOM. */
import { dayToMs, msToDay } from '../../core/dates/day.ts';
import type { Day, Id, TimelineEvent } from '../../core/model/published.ts';
import { type Extent, unionOf } from '../marks/geometry.ts';
import type { TimelineProps } from './axis-props.ts';
import { laneHeight } from './items.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { type Layout, layOut, type PlacedNode, rowsIn, stackLanes } from './layout.ts';
import type { Model, Opened, Size } from './model.ts';
import { chronologyOf, eventBeside, nodeOfEvent, readableOf, whereApart } from './navigation.ts';
import type { Measure, Node } from './node.ts';
import { openingWindow } from './opening-window.ts';
import { type Placed, placeEvent } from './place.ts';
import { tallest } from './room.ts';
import { DAY_MS, levelOf, windowLength } from './scale.ts';
import { atOnce, type Work } from './turns.ts';
import { keepWithin, type Limits, lengthOf, overlaps, shiftToShow } from './windows.ts';

interface Content extends Pick<TimelineProps, 'index' | 'group' | 'selected' | 'window'> {
  /** Visible and dated, in order of time. */
  events: readonly TimelineEvent[];
  /** Events that stand on their own, whatever is put together beside them. */
  apart: ReadonlySet<Id>;
}

/** The closest zoom shows a week, or on a narrow page as many days as leave room for their labels. */
const CLOSEST_DAYS = 7;
const ROOMY_DAY_PX = 150;
/** A day is never drawn wider, or its hours would need lines. */
const WIDEST_DAY_PX = 300;
/** A close zoom on a page of some width, to tell how high the lanes may get. */
const CLOSE = { level: 28, window: 8 * DAY_MS };
const YEAR_MS = 366 * DAY_MS;
/** Shown on either side of a selected event that is longer than the window, as a share of its length. */
const BESIDE = 0.25;
/** For each lane where there are several. */
const LANE_ROWS = 2;
const ENOUGH_TO_OPEN = 400;
/** Rows for a single lane of everything. */
const LONE_ROWS = 7;

export class AxisModel implements Model {
  readonly lanes: Lane[];
  /** Those that have a place, in order of time. */
  readonly events: readonly Placed[];
  readonly limits: Limits;
  readonly size: Size;
  /** As far as what is fed beside the window (`feed.ts`). */
  readonly slack = 0.5;
  readonly isPartial = false;
  readonly #content: Content;
  readonly #measure: Measure;
  readonly #layouts = new Map<number, Layout>();
  #opening: Extent | null = null;

  constructor(content: Content, size: Size, measure: Measure) {
    this.#content = content;
    this.#measure = remembering(measure);
    this.size = size;
    this.events = content.events.flatMap((event, order) => placeEvent(event, order) ?? []);
    this.lanes = lanesOf(this.events, content.index, content.group);
    this.limits = {
      range: rangeOf(content),
      shortest: closestDays(size.width) * DAY_MS,
    };
  }

  need(): boolean {
    return true;
  }

  knows(): boolean {
    return true;
  }

  release(): void {
    // Nothing is asked for.
  }

  levelOf(window: Extent): number {
    return levelOf(window, this.size.width);
  }

  get finest(): number {
    return this.levelOf({ from: 0, to: this.limits.shortest });
  }

  layoutAt(level: number): Layout {
    const known = this.#layouts.get(level);
    if (known !== undefined) return known;
    const layout = layOut(this.lanes, level, {
      ...this.size,
      finest: this.finest,
      apart: this.#content.apart,
      measure: this.#measure,
    });
    this.#layouts.set(level, layout);
    return layout;
  }

  nodesIn(level: number, span: Extent): PlacedNode[] {
    return this.layoutAt(level).nodes.filter((node) => overlaps(node.box, span));
  }

  rowsOf(nodes: readonly PlacedNode[]): Map<string, number> {
    return rowsIn(nodes);
  }

  countOf(lane: string): number {
    return this.lanes.find(({ id }) => id === lane)?.events.length ?? 0;
  }

  stepFrom(node: Node | null, by: 1 | -1, go: (placed: Placed | null) => void): void {
    if (node === null) go((by === 1 ? this.events[0] : this.events.at(-1)) ?? null);
    else go(eventBeside(this.events, node, by));
  }

  /** Until its members stand apart. */
  open(cluster: PlacedNode, window: Extent): Opened | null {
    const levels = { from: this.levelOf(window), finest: this.finest };
    const apart = whereApart(cluster, levels, (level) => this.layoutAt(level));
    if (apart === null) return null;
    const length = windowLength(apart.level, this.size.width);
    const { from, to } = apart.stretch;
    const centred = { from: (from + to - length) / 2, to: (from + to + length) / 2 };
    return { window: shiftToShow(centred, readableOf(apart.first, apart.level)), first: apart.first };
  }

  countIn(window: Extent, say: (count: number) => void): void {
    say(eventsIn(this.layoutAt(this.levelOf(window)).nodes, window).size);
  }

  /** Every event and cluster once, in order of time. */
  chronologyAt(level: number): PlacedNode[] {
    return chronologyOf(this.layoutAt(level));
  }

  /** The window of the address, or else the one in which the axis opens. */
  asked(): Extent {
    return atOnce(this.findAsked());
  }

  *findAsked(): Work<Extent> {
    const { window } = this.#content;
    if (window !== null) return keepWithin(windowOfDays(window), this.limits);
    this.#opening ??= yield* this.#findOpening();
    return this.#opening;
  }

  /** Where the axis opens; with a selected event, that far from there that the event is in view. */
  *#findOpening(): Work<Extent> {
    const { range } = this.limits;
    const late = this.#late();
    const open = yield* openingWindow({
      layoutAt: (level) => late.layoutAt(level),
      coarsest: this.levelOf(range),
      finest: this.finest,
      ...this.size,
      lanes: this.lanes.map(({ id }) => id),
      laneHeight,
    });
    return this.toShowSelected(this.#longEnough(keepWithin(open ?? range, this.limits)));
  }

  /** A link to a month opens on the whole of it: with its end out of view it would read as its first day. */
  #longEnough(window: Extent): Extent {
    const placed = this.events.find(({ event }) => event.id === this.#content.selected);
    if (placed === undefined) return window;
    const { from, to } = placed.extent;
    const beside = (to - from) * BESIDE;
    if (to - from + 2 * beside <= lengthOf(window)) return window;
    return keepWithin({ from: from - beside, to: to + beside }, this.limits);
  }

  /** The end of a large corpus: dozens of levels are laid out to find the opening window, and nobody waits. */
  #late(): AxisModel {
    const { events } = this.#content;
    if (events.length <= ENOUGH_TO_OPEN) return this;
    const content = { ...this.#content, events: events.slice(-ENOUGH_TO_OPEN) };
    return new AxisModel(content, this.size, this.#measure);
  }

  /** The same window if the selected event can be read in it, or has no place on the axis. */
  toShowSelected(window: Extent): Extent {
    const level = this.levelOf(window);
    const { selected } = this.#content;
    const node = selected === null ? null : nodeOfEvent(this.layoutAt(level).nodes, selected);
    if (node === null) return window;
    return keepWithin(shiftToShow(window, readableOf(node, level)), this.limits);
  }

  /**
   * Room for the lanes that is worth having, in pixels: for the busiest days, seen closely. It never depends on
   * the window, or the panels below would jump while the reader pans.
   */
  get wantedHeight(): number {
    const busiest = tallest(stackLanes(this.lanes, CLOSE.level, this.#measure), CLOSE.window);
    return Math.max(busiest, this.lanes.length * laneHeight(LANE_ROWS), laneHeight(LONE_ROWS));
  }
}

/** Dozens of levels ask for the same labels. */
function remembering({ event, cluster }: Measure): Measure {
  const known = new Map<Placed, number>();
  return {
    event(placed) {
      const width = known.get(placed) ?? event(placed);
      known.set(placed, width);
      return width;
    },
    cluster,
  };
}

export function closestDays(width: number): number {
  return Math.max(Math.min(CLOSEST_DAYS, width / ROOMY_DAY_PX), width / WIDEST_DAY_PX);
}

/** From a year before the first event of all to a year after the last, and as far as an address asks. */
function rangeOf({ index, window }: Content): Extent {
  const whole = unionOf(index.events.flatMap((event) => placeEvent(event)?.extent ?? []));
  const events = whole === null ? [] : [{ from: whole.from - YEAR_MS, to: whole.to + YEAR_MS }];
  const asked = window === null ? [] : [windowOfDays(window)];
  return unionOf([...events, ...asked]) ?? { from: Date.now() - YEAR_MS, to: Date.now() + YEAR_MS };
}

export function windowOfDays({ from, to }: { from: Day; to: Day }): Extent {
  return { from: dayToMs(from), to: dayToMs(to) + DAY_MS };
}

/** Every day of which something is shown. */
export function daysOfWindow({ from, to }: Extent): { from: Day; to: Day } {
  return { from: msToDay(from), to: msToDay(to - 1) };
}

/** Distinct events of which a window shows something, in a cluster or not. */
function eventsIn(nodes: readonly PlacedNode[], window: Extent): Set<Id> {
  const members = nodes.flatMap((node) => node.members);
  const shown = members.filter(({ extent }) => extent.from < window.to && window.from < extent.to);
  return new Set(shown.map(({ event }) => event.id));
}
