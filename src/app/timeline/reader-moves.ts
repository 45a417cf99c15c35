/** What a reader does on the axis with keys, buttons and clicks, as moves of the window and of the focus. */
import type { Id } from '../../core/model/published.ts';
import type { Extent } from '../marks/geometry.ts';
import type { AxisNow } from './axis-now.ts';
import { keyAction } from './keys.ts';
import type { PlacedNode } from './layout.ts';
import { drawnBeside, earlierThan, laterThan, nodeOfEvent, readableOf, successorOf } from './navigation.ts';
import { eventOf, isCluster, loneOf } from './node.ts';
import type { Placed } from './place.ts';
import type { RovingFocus } from './roving-focus.ts';
import { keepWithin, moveToEdge, overlaps, pan, shiftToShow, zoom } from './windows.ts';

interface MoveActions {
  /** @param reveal To be scrolled to, up or down. */
  moveForReader(window: Extent, reveal: PlacedNode | null): void;
  /** Takes an event out of the clusters that hide it, and puts back the one taken out before. */
  peek(event: Id | null): void;
}

export class ReaderMoves {
  readonly #now: AxisNow;
  readonly #focus: RovingFocus;
  readonly #actions: MoveActions;

  constructor(now: AxisNow, focus: RovingFocus, actions: MoveActions) {
    this.#now = now;
    this.#focus = focus;
    this.#actions = actions;
  }

  get #level(): number {
    return this.#now.model.levelOf(this.#now.target);
  }

  get #nodes(): readonly PlacedNode[] {
    return this.#now.model.layoutAt(this.#level).nodes;
  }

  /** To the nearest event out of view, over empty years. */
  jump(towards: 'earlier' | 'later'): void {
    const { target: window } = this.#now;
    const isLater = towards === 'later';
    const node = isLater ? laterThan(this.#nodes, window, this.#level) : earlierThan(this.#nodes, window);
    if (node === null) return;
    this.#focus.current = node;
    const edge = isLater ? 'start' : 'end';
    this.#actions.moveForReader(moveToEdge(window, readableOf(node, this.#level), edge), node);
  }

  /** Round the item that the reader was on last, if it is in view, or else round the selected event. */
  zoom(factor: number, byKey = false): void {
    const { target: window, model, props } = this.#now;
    const last = this.#focus.current === null ? null : successorOf(this.#nodes, this.#focus.current);
    const selected = props.selected === null ? null : nodeOfEvent(this.#nodes, props.selected);
    const centre = [last, selected].find((node) => node !== null && overlaps(node.box, window));
    const next = keepWithin(zoom(window, factor, centre?.extent.from), model.limits);
    const event = byKey && last !== null && centre === last ? last.members[0]?.event.id : undefined;
    if (event === undefined) this.#actions.moveForReader(next, null);
    else this.#land(event, next);
  }

  /** The focus stays with an event: with the cluster that takes it in, or apart again. */
  #land(event: Id, window: Extent): void {
    const { model } = this.#now;
    const level = model.levelOf(window);
    const node = nodeOfEvent(model.layoutAt(level).nodes, event);
    if (node !== null) this.#focus.moveTo(node);
    if (node !== null && model.isPartial) this.#peekAt(node);
    this.#actions.moveForReader(node === null ? window : shiftToShow(window, readableOf(node, level)), node);
  }

  key(press: KeyboardEvent): void {
    const action = keyAction(press, this.#now.props.direction);
    if (action === null) return;
    press.preventDefault();
    const { target: window } = this.#now;
    if (action.does === 'zoom') this.zoom(action.by, true);
    else if (action.does === 'pan') this.#actions.moveForReader(pan(window, action.by), null);
    else if (action.does === 'end') this.#goFrom(null, action.of === 'first' ? 1 : -1);
    else this.#step(action.over, action.by);
  }

  #step(over: 'events' | 'drawn', by: 1 | -1): void {
    const { target: window, model } = this.#now;
    const drawn = model.chronologyAt(this.#level);
    if (this.#focus.current === null) this.#go(drawn.find(({ box }) => overlaps(box, window)));
    else if (over === 'drawn') this.#go(drawnBeside(drawn, this.#focus.current, by) ?? undefined);
    else this.#goFrom(this.#focus.current, by);
  }

  /** From `null`, to the first or the last of all. */
  #goFrom(node: PlacedNode | null, by: 1 | -1): void {
    this.#now.model.stepFrom(node, by, (placed) => this.#goToEvent(placed));
  }

  #goToEvent(placed: Placed | null): void {
    if (placed === null) return;
    const { id } = placed.event;
    this.#actions.peek(null);
    const found = nodeOfEvent(this.#nodes, id);
    if (found === null || isCluster(found)) this.#actions.peek(id);
    this.#go(nodeOfEvent(this.#nodes, id) ?? undefined);
  }

  #go(node: PlacedNode | undefined): void {
    if (node === undefined) return;
    const { target: window } = this.#now;
    if (node.isPassing) this.#peekAt(node);
    this.#focus.moveTo(node);
    this.#actions.moveForReader(shiftToShow(window, readableOf(node, this.#level)), node);
  }

  /** An event is selected; a cluster is zoomed into until its members stand apart. */
  open(node: PlacedNode, byKey: boolean): void {
    const { props } = this.#now;
    this.#focus.current = node;
    const event = eventOf(node) ?? loneOf(node);
    if (event === null) this.#openCluster(node, byKey);
    else props.onSelect(event);
  }

  #openCluster(cluster: PlacedNode, byKey: boolean): void {
    const { model, target } = this.#now;
    const opened = model.open(cluster, target);
    if (opened === null) return;
    const { first, window } = opened;
    if (byKey) this.#focus.moveTo(first);
    else this.#focus.current = first;
    if (model.isPartial && byKey) this.#peekAt(first);
    if (window !== null) this.#actions.moveForReader(window, first);
  }

  /** What stands on its own where the reader goes is not known yet: the item that has the focus does. */
  #peekAt(node: PlacedNode): void {
    const event = node.members[0]?.event.id;
    if (event !== undefined) this.#actions.peek(event);
  }
}
