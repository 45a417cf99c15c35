import type { Answer, Engine } from '../../core/archive/engine.ts';
import type { Manifest } from '../../core/archive/format.ts';
import { likelyIds } from '../../core/archive/likely-ids.ts';
import { openingPart } from '../../core/archive/read-opening.ts';
import { numberOf } from '../../core/dates/day-number.ts';
import { nearestIds } from '../../core/link/nearest.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import type { Id, TimelineEvent } from '../../core/model/published.ts';
import type { AtOnce } from './at-once.ts';
import type { Choices } from './choice.ts';
import { DataLost } from './data-lost.ts';
import { findOrdinal } from './find-ordinal.ts';
import type { HeadStore } from './head-store.ts';
import { anchorOf, eventsNamedBy } from './named-ids.ts';
import type { PieceLoader } from './piece-loader.ts';
import type { Wanted } from './pieces.ts';
import type { Held, Looking, QuestionName, Questions } from './protocol.ts';
import { joined, type RecordStore } from './record-store.ts';
import type { SearchStore } from './search-store.ts';

const DAY_MS = 86_400_000;
/** Of the citations that a date is counted from, one after the other. */
const LONGEST_CHAIN = 8;
/** Of the events that cite one article, not more are fetched whole for the signs in its margin. */
const MOST_CITING = 48;

/** Of what may have been meant, so many are compared letter by letter. */
const MOST_LIKELY = 60;

interface Parts {
  manifest: Manifest;
  engine: Engine;
  loader: PieceLoader;
  heads: HeadStore;
  records: RecordStore;
  choices: Choices;
  search: SearchStore;
  atOnce: AtOnce;
  /** Until the page is drawn: what is only wanted by then must not come first. */
  settled: Promise<void>;
  /** Of the events that are gathered. */
  onGathered: (done: number, of: number) => void;
}

type Answers = {
  [Name in QuestionName]: (
    asked: Questions[Name]['asked'],
    signal: AbortSignal,
  ) => Promise<Questions[Name]['told']>;
};

/** How each question is answered. @throws DataError; whatever the signal was aborted with */
export function answersOf(parts: Parts): Answers {
  const { manifest, engine, loader, heads, records, choices, search, atOnce, settled, onGathered } = parts;
  const now = (signal: AbortSignal): Wanted => ({ need: 'now', signal });

  /** As many as arrive: a line without words is better than no line. */
  async function headsOf(ordinals: readonly number[], signal: AbortSignal) {
    const found = await heads.at(ordinals, signal).catch(() => null);
    signal.throwIfAborted();
    return found ?? heads.peek(ordinals).heads;
  }

  async function ordinalOf(event: Pick<TimelineEvent, 'id' | 'when'>, signal: AbortSignal): Promise<number> {
    let range = engine.ordinalsOf(event.when);
    if (range === null) {
      await loader.some(daysOf(event), now(signal));
      signal.throwIfAborted();
      range = engine.ordinalsOf(event.when);
    }
    if (range === null) throw new DataLost(loader.progress().failure ?? 'network');
    return findOrdinal(event.id, range, async (ordinal) => (await heads.at([ordinal], signal)).get(ordinal));
  }

  /** The events in which citations stand, and those from which the dates of these are counted. */
  async function anchored(event: TimelineEvent, signal: AbortSignal): Promise<Held> {
    const parts: Held[] = [];
    const seen = new Set(event.citations.map(({ key }) => key));
    let keys = event.citations.flatMap((citation) => anchorOf(citation) ?? []);
    for (let step = 0; step < LONGEST_CHAIN && keys.length > 0; step += 1) {
      const unseen = [...new Set(keys)].filter((key) => !seen.has(key));
      for (const key of unseen) seen.add(key);
      const held = joined(await Promise.all(unseen.map((key) => records.look('citation', key, now(signal)))));
      signal.throwIfAborted();
      parts.push(held);
      keys = held.events.flatMap(({ citations }) =>
        citations.flatMap((citation) => (unseen.includes(citation.key) ? (anchorOf(citation) ?? []) : [])),
      );
    }
    return {
      events: parts.flatMap(({ events }) => events),
      articles: parts.flatMap(({ articles }) => articles),
    };
  }

  function numbered(held: Held): Held {
    const articles = held.articles.map(({ number, summary }) => {
      const known = number === null ? engine.articleNumber(summary.id) : number - 1;
      return { number: known === null ? null : known + 1, summary };
    });
    return { events: held.events, articles };
  }

  async function idsOf(ordinals: readonly number[], signal: AbortSignal): Promise<Id[]> {
    const found = await heads.at(ordinals, signal);
    return ordinals.flatMap((ordinal) => found.get(ordinal)?.id ?? []);
  }

  const headAt = (found: ReadonlyMap<number, EventHead>, ordinal: number | null) =>
    ordinal === null ? null : (found.get(ordinal) ?? null);

  return {
    axis: async (ask, signal) => {
      const { answer } = await choices.current();
      const isOpening = answer.whole && openingPart(manifest.opening, ask) !== null;
      if (!isOpening) {
        await loader.some({ from: ask.from / DAY_MS, to: ask.to / DAY_MS }, now(signal));
        signal.throwIfAborted();
      }
      return atOnce.axis((await choices.current()).answer, ask);
    },

    heads: async ({ ordinals }, signal) => headsOf(ordinals, signal),

    step: async ({ from, by }, signal) => {
      const { answer } = await choices.current();
      const ordinal = from === null ? endOf(engine, answer, by) : besideIt(engine, answer, from, by);
      const head = ordinal === null ? undefined : (await headsOf([ordinal], signal)).get(ordinal);
      return ordinal === null || head === undefined ? null : { ordinal, head };
    },

    rows: async ({ from, to }, signal) => {
      const { answer } = await choices.current();
      const ordinals = engine.ordinals(answer, from, to);
      return { ordinals, heads: await headsOf([...ordinals], signal) };
    },

    bins: async (asked) => atOnce.bins((await choices.current()).answer, asked),

    countIn: async ({ from, to }, signal) => {
      await settled;
      signal.throwIfAborted();
      await loader.all({ from, to }, { need: 'idle', signal });
      signal.throwIfAborted();
      return engine.countIn((await choices.current()).answer, from, to);
    },

    look: async ({ part, id }, signal) => {
      const looked = await records.look(part, id, now(signal));
      return looked.is === 'here' ? { is: 'here', ...numbered(looked) } : looked;
    },

    around: async (event, signal) => {
      const ordinal = await ordinalOf(event, signal);
      const { answer } = await choices.current();
      signal.throwIfAborted();
      const { id: of } = event;
      if (ordinal < 0) return { of, ordinal, row: -1, earlier: null, later: null };
      const { earlier, later } = engine.neighbours(answer, ordinal);
      const found = await headsOf(
        [earlier, later].flatMap((one) => one ?? []),
        signal,
      );
      return {
        of,
        ordinal,
        row: engine.placeOf(answer, ordinal),
        earlier: headAt(found, earlier),
        later: headAt(found, later),
      };
    },

    related: async ({ event }, signal) => {
      const naming = await records.naming(event.id, now(signal));
      const named = await records.gather([...eventsNamedBy(event), ...naming], now(signal));
      const chain = await anchored(event, signal);
      return numbered({
        events: [...named.events, ...chain.events],
        articles: [...named.articles, ...chain.articles],
      });
    },

    citing: async ({ article, number }, signal) => {
      await settled;
      signal.throwIfAborted();
      await loader.all(null, { need: 'idle', signal });
      if (number === null) await loader.sources({ need: 'idle', signal });
      signal.throwIfAborted();
      const position = number === null ? engine.articleNumber(article) : number - 1;
      const ordinals = position === null ? [] : citing(engine, position);
      const ids = await idsOf(ordinals, signal);
      return numbered(await records.gather(ids, { need: 'idle', signal }));
    },

    found: async (asked, signal) => {
      // What is chosen has these words as a rule: searched for once, they are known.
      await choices.current().catch(() => undefined);
      signal.throwIfAborted();
      const { articles, ...told } = await search.events(asked, signal);
      return { ...told, articles: numbered({ events: [], articles }).articles };
    },

    passages: async (asked, signal) => {
      await choices.current().catch(() => undefined);
      signal.throwIfAborted();
      const { articles, ...told } = await search.passages(asked, signal);
      return { ...told, articles: numbered({ events: [], articles }).articles };
    },

    sources: async ({ words, most }, signal) => {
      await loader.sources(now(signal));
      signal.throwIfAborted();
      if (!loader.hasSources) throw new DataLost(loader.progress().failure ?? 'network');
      return loader.finder.find(words, most);
    },

    nearest: async ({ id }, signal) => {
      await settled;
      signal.throwIfAborted();
      await heads.load(heads.missing(), { need: 'idle', signal });
      signal.throwIfAborted();
      return nearestIds(id, likelyIds(id, heads.ids(), MOST_LIKELY));
    },

    gather: async ({ most }, signal) => {
      const { answer } = await choices.current();
      const ordinals = [...engine.ordinals(answer, 0, Math.min(answer.shown, most))];
      const ids = await idsOf(ordinals, signal);
      const held = await records.gather(ids, now(signal), (done) => onGathered(done, ids.length));
      signal.throwIfAborted();
      return numbered(held);
    },
  };
}

/** Among the events of which its own place in the order of time is found. */
function daysOf({ when }: Pick<TimelineEvent, 'when'>): Looking {
  const day = when?.earliest ?? when?.latest ?? null;
  return day === null
    ? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
    : { from: numberOf(day), to: numberOf(day) + 1 };
}

/** The first or the last dated event of those shown. */
function endOf(engine: Engine, answer: Answer, by: 1 | -1): number | null {
  if (answer.dated === 0) return null;
  const row = by > 0 ? 0 : answer.dated - 1;
  return engine.ordinals(answer, row, row + 1)[0] ?? null;
}

function besideIt(engine: Engine, answer: Answer, ordinal: number, by: 1 | -1): number | null {
  const { earlier, later } = engine.neighbours(answer, ordinal);
  return by > 0 ? later : earlier;
}

/** Ordinals of the events that cite the article of a position. */
function citing({ columns: { articles, length } }: Engine, position: number): number[] {
  const found: number[] = [];
  const { start, value } = articles;
  for (let ordinal = 0; ordinal < length && found.length < MOST_CITING; ordinal += 1) {
    for (let i = start[ordinal] ?? 0; i < (start[ordinal + 1] ?? 0); i += 1) {
      if (value[i] === position) found.push(ordinal);
    }
  }
  return found;
}
