/** The app's own axis over an archive, with as much around it as it needs: what React does in the app. */
import { archiveAxis } from '../app/archive/archive-axis.ts';
import { type ArchiveDoor, openArchive } from '../app/archive/archive-door.ts';
import { dateSpeech } from '../app/i18n/date-speech.ts';
import { translator } from '../app/i18n/engine.ts';
import { ownSpeech } from '../app/i18n/locale.ts';
import { speechOf } from '../app/i18n/speech.ts';
import { archiveKit } from '../app/timeline/archive-kit.ts';
import type { AxisProps } from '../app/timeline/axis-props.ts';
import type { ArchiveSource, AxisAnswer } from '../app/timeline/axis-source.ts';
import { axisTexts } from '../app/timeline/axis-texts.ts';
import { lanesOfArchive } from '../app/timeline/lanes-of-archive.ts';
import { TimelineWidget } from '../app/timeline/timeline-widget.ts';
import { dayOfNumber } from '../core/dates/day-number.ts';
import { type Narrowing, NO_FILTERS } from '../core/find/active-filters.ts';
import { DAY_MS } from './events.ts';
import type { DrawnItem } from './handle.ts';
import { LANGUAGE } from './make-archive.ts';
import type { Prepared } from './prepared.ts';

const SITE = { root: `${location.origin}/`, language: LANGUAGE };
const speech = speechOf(ownSpeech(LANGUAGE));
const GROUP = 'topic';

/** In UTC milliseconds; the end is outside. */
interface Stretch {
  from: number;
  to: number;
}

const daysOf = ({ from, to }: Stretch) => ({
  from: dayOfNumber(Math.round(from / DAY_MS)),
  to: dayOfNumber(Math.round(to / DAY_MS) - 1),
});

export class MountedAxis {
  readonly #door: ArchiveDoor;
  readonly #widget: TimelineWidget;
  readonly #prepared: Prepared;
  #props: AxisProps;
  #answer: AxisAnswer | null = null;

  constructor(place: HTMLElement, prepared: Prepared, window: Stretch) {
    const { manifest } = prepared;
    this.#prepared = prepared;
    this.#door = openArchive({ ...SITE, manifest }, prepared.port());
    this.choose({});
    this.#props = {
      ...{ index: { ...manifest, schema: 'sanad-index', articles: [], events: [], retired: [] } },
      ...{ source: this.#source(0), language: LANGUAGE, direction: 'rtl', group: GROUP },
      ...{ window: daysOf(window), selected: null, dimmed: null, undatedCount: 0 },
      texts: axisTexts(translator(LANGUAGE, 'timeline'), dateSpeech(speech), speech),
      ...{ onSelect: nothing, onApproach: nothing, onShown: nothing, onUndated: nothing, onWhole: nothing },
      onWindow: (from, to) => this.#become({ window: { from, to } }),
    };
    this.#widget = new TimelineWidget(place, this.#props);
    let version = 0;
    this.#door.subscribe(() => {
      const { chosen } = this.#door.current();
      if (chosen === null || chosen.version === version) return;
      version = chosen.version;
      this.#become({ source: this.#source(version) });
    });
  }

  /** All the rest may be fetched: as the app says it when its page is drawn. */
  settle(): void {
    this.#door.settle(null);
  }

  choose(some: Partial<Narrowing>): void {
    this.#door.choose({ ...NO_FILTERS, ...some }, speech.calendar, null);
  }

  move(change: (window: Stretch) => Stretch): void {
    const { window } = this.#props;
    if (window === null) return;
    const now = { from: Date.parse(window.from), to: Date.parse(window.to) + DAY_MS };
    this.#become({ window: daysOf(change(now)) });
  }

  /** All events are here, and none of the axis's questions is open. */
  async whenComplete(): Promise<void> {
    const isComplete = () => {
      const { progress, chosen } = this.#door.current();
      return progress.loaded === progress.of && chosen?.complete === true;
    };
    if (isComplete()) return;
    await new Promise<void>((resolve) => {
      const stop = this.#door.subscribe(() => {
        if (!isComplete()) return;
        stop();
        resolve();
      });
    });
  }

  /** What it was last given to draw, as far as the window shows it. */
  drawn(): DrawnItem[] {
    const { window } = this.#props;
    if (this.#answer === null || window === null) return [];
    const { part, heads } = this.#answer;
    const [from, to] = [Date.parse(window.from), Date.parse(window.to) + DAY_MS];
    return part.nodes
      .filter((node) => node.from < to && from < node.to)
      .map(({ lane, from, to, count, ordinal }) => ({
        ...{ lane, from, to },
        text: count > 1 ? String(count) : (heads.get(ordinal)?.title[LANGUAGE] ?? ''),
      }));
  }

  destroy(): void {
    this.#widget.destroy();
    this.#door.close();
  }

  #become(changes: Partial<AxisProps>): void {
    this.#props = { ...this.#props, ...changes };
    this.#widget.setProps(this.#props);
  }

  #source(version: number): ArchiveSource {
    const { manifest } = this.#prepared;
    const lanes = this.#props?.source.form === 'archive' ? this.#props.source.lanes : null;
    const source = archiveAxis({
      ...{ door: this.#door, manifest, kit: archiveKit, version, selected: null, ahead: undefined },
      lanes: lanes ?? lanesOfArchive(manifest, GROUP),
    });
    return {
      ...source,
      ask: (ask, answered) =>
        source.ask(ask, (answer) => {
          this.#answer = answer;
          answered(answer);
        }),
    };
  }
}

const nothing = () => undefined;
