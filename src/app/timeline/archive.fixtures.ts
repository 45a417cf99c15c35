/** An archive for the axis's own tests: its grid is the real one, its answers wait until they are let go. */
import type { AxisAsk } from '../../core/archive/axis-part.ts';
import { type Bitset, fullSet } from '../../core/archive/bitset.ts';
import { aGrid, columnsOf, type GridEvent, TOPICS } from '../../core/archive/grid.fixtures.ts';
import { addDays } from '../../core/dates/day.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import { archiveKit } from './archive-kit.ts';
import { anEvent, anIndex, day, stretch } from './axis.fixtures.ts';
import type { AxisProps } from './axis-props.ts';
import type { ArchiveSource, AxisAnswer, NumberedHead } from './axis-source.ts';
import type { AxisTexts } from './axis-texts.ts';
import type { LaneInfo } from './lanes.ts';
import type { TextMeasure } from './measure-text.ts';
import type { Model, ModelTerms } from './model.ts';

export const DAY_MS = 86_400_000;

const entity = (id: string) => ({ id, name: { en: id }, spellings: [] });
const topics = Array.from({ length: TOPICS }, (_, i) => `t${i}`);

const said: Pick<AxisTexts, 'title' | 'item' | 'kind' | 'bunch'> = {
  title: ({ title }: EventHead) => title.en ?? '',
  item: ({ id }: EventHead) => `item ${id}`,
  kind: ({ name, count }) => `${name.en} ${count}`,
  bunch: (count, kinds) =>
    `${count}: ${kinds.map(({ name, count: many }) => `${name.en} ${many}`).join(', ')}`,
};
const texts = said as AxisTexts;

export class FakeArchive {
  readonly asks: AxisAsk[] = [];
  /** Asks given up before they were answered. */
  givenUp = 0;
  version = 0;
  bits: Bitset;
  selected: NumberedHead | null = null;
  ahead: ArchiveSource['ahead'] = null;
  group: AxisProps['group'] = 'topic';
  window: AxisProps['window'] = null;
  size = { width: 1084, height: 400 };
  changes = 0;
  /** It answers what was given up, too. */
  isStubborn = false;
  /** Events whose labels have been measured, and the words of clusters. */
  readonly measured: string[] = [];
  /** The ordinal whose head has not come. */
  headless: number | null = null;
  readonly #events: readonly GridEvent[];
  readonly #grid: ReturnType<typeof aGrid>;
  readonly #waiting = new Set<() => void>();

  /** Labels 200 px wide; a cluster's counts 40 px for each kind. */
  readonly #measure: TextMeasure = {
    event: ({ event }) => {
      this.measured.push(event.id);
      return 200;
    },
    cluster: () => 110,
    bunch: ({ words }) => {
      this.measured.push(words.join(' '));
      return 40 + 40 * words.length;
    },
    refresh: () => false,
  };

  /** @param events in order of time */
  constructor(events: readonly GridEvent[]) {
    this.#events = events;
    this.#grid = aGrid(columnsOf(events));
    this.bits = fullSet(events.length);
  }

  head(ordinal: number): EventHead {
    const { from, days, topics: own = [] } = this.#events[ordinal] as GridEvent;
    const first = addDays('1970-01-01', from);
    const when = days === 1 ? day(first) : stretch(first, addDays(first, days - 1), 'span');
    return anEvent(`e${ordinal}`, when, { topics: own.map((topic) => `t${topic}`) });
  }

  get source(): ArchiveSource {
    const last = Math.max(...this.#events.map(({ from, days }) => from + days - 1));
    return {
      form: 'archive',
      kit: archiveKit,
      version: this.version,
      span: { first: addDays('1970-01-01', this.#events[0]?.from ?? 0), last: addDays('1970-01-01', last) },
      lanes: this.#lanes,
      selected: this.selected,
      ahead: this.ahead,
      ask: (ask, answered) => this.#ask(ask, answered),
      step: async (from, by) => {
        const to = from === null ? (by === 1 ? 0 : this.#events.length - 1) : from + by;
        return to in this.#events ? { ordinal: to, head: this.head(to) } : null;
      },
      count: async () => 7,
    };
  }

  get #lanes(): LaneInfo[] {
    const name = { by: 'all' } as const;
    if (this.group === 'none') return [{ id: '_all', name, topicIndex: null }];
    return [...topics, '_rest'].map((id) => ({ id, name, topicIndex: null }));
  }

  #ask(ask: AxisAsk, answered: (answer: AxisAnswer) => void): () => void {
    this.asks.push(ask);
    const { bits } = this;
    const answer = () => {
      const part = this.#grid.part(bits, ask);
      const ordinals = [...part.nodes, ...part.beyond].map(({ ordinal }) => ordinal);
      const beside = [part.earlier, part.later].filter((ordinal) => ordinal !== null);
      const here = [...ordinals, ...beside].filter((ordinal) => ordinal !== this.headless);
      answered({ part, heads: new Map(here.map((ordinal) => [ordinal, this.head(ordinal)])) });
    };
    this.#waiting.add(answer);
    return () => {
      if (!this.isStubborn && this.#waiting.delete(answer)) this.givenUp += 1;
    };
  }

  /** Lets all answers go that are waited for. @param isFirst more heads will come */
  answer(isFirst = false): void {
    for (const answer of [...this.#waiting]) {
      if (!isFirst) this.#waiting.delete(answer);
      answer();
    }
  }

  model(before: Model | null = null, apart: readonly string[] = []): Model {
    const index = anIndex([], {
      topics: topics.map(entity),
      kinds: ['meeting', 'call', 'visit', 'speech'].map(entity),
    });
    const { source, group, window, selected } = this;
    const props = { source, group, window, index, texts, selected: selected?.head.id ?? null } as AxisProps;
    const onChange = () => {
      this.changes += 1;
    };
    const terms: ModelTerms = {
      props,
      apart: new Set(apart),
      size: this.size,
      measure: this.#measure,
      before,
      onChange,
    };
    return archiveKit.modelOf(terms, source);
  }
}

/** Many a day, over some years. */
export function crowd(length: number, days: number): GridEvent[] {
  return Array.from({ length }, (_, i) => ({
    from: Math.floor((i * days) / length),
    days: i % 11 === 0 ? 31 : 1,
    rank: (i * 7919) % 101,
    kind: i % 4,
    topics: [i % TOPICS],
  }));
}
