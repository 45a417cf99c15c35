import { useCallback, useEffect, useMemo, useState } from 'react';
import { optionsOf, type SearchOptions } from '../search/options.ts';
import type { SearchSource } from '../search/search-source.ts';
import type { ArchiveDoor } from './archive-door.ts';
import type { HeldIndex } from './held-store.ts';
import type { EventsTold, NumberedArticle, PassagesTold } from './protocol.ts';
import { Superseded } from './superseded.ts';

/** So many events are listed: the first few at once, the others when they have come. */
const EVENTS = [4, 12] as const;
/** Articles of which the sentences are listed. */
const ARTICLES = [2, 8] as const;

interface Wish {
  door: ArchiveDoor;
  /** People, places and topics. */
  base: HeldIndex;
  q: string;
  /** Whether the reader searches: before that only the events are narrowed. */
  wanted: boolean;
  /** How many articles there are. */
  articles: number;
}

/** What the worker has told of some words. */
interface Known<Told> {
  q: string;
  told: Told;
  /** Nothing more is to come. */
  isDone: boolean;
}

/** The words that are typed, asked of the worker: what it found before stands until it has found something anew. */
export function useArchiveSearch(wish: Wish): SearchSource {
  const { door, base, wanted, articles: total } = wish;
  const words = wish.q.trim();
  const [events, setEvents] = useState<Known<EventsTold> | null>(null);
  const [passages, setPassages] = useState<Known<PassagesTold> | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [tries, setTries] = useState(0);

  useEffect(() => {
    if (wanted) door.foresee();
  }, [door, wanted]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again with each try
  useEffect(() => {
    if (words === '') {
      // The next words are others: what these had found would be drawn once more at their first letter.
      setEvents(null);
      setPassages(null);
      return;
    }
    if (!wanted) return;
    const stop = new AbortController();
    setFailed(null);
    const onFailure = (error: unknown) => {
      if (!stop.signal.aborted && !(error instanceof Superseded)) setFailed(words);
    };
    const askEvents = async () => {
      for (const most of EVENTS) {
        const told = await door.ask('found', { q: words, most, ready: EVENTS[1] }, stop.signal);
        const isDone = told.total <= told.most || told.most === EVENTS[1];
        await frame();
        if (stop.signal.aborted) return;
        setEvents({ q: words, told, isDone });
        if (isDone) return;
      }
    };
    const askPassages = async () => {
      for (const most of ARTICLES) {
        const told = await door.ask('passages', { q: words, most, ready: ARTICLES[1] }, stop.signal);
        const isDone = told.isAll || told.most === ARTICLES[1];
        await frame();
        if (stop.signal.aborted) return;
        setPassages({ q: words, told, isDone });
        if (isDone) return;
      }
    };
    askEvents().catch(onFailure);
    askPassages().catch(onFailure);
    return () => stop.abort();
  }, [door, words, wanted, tries]);

  const retry = useCallback(() => setTries((count) => count + 1), []);
  const hasFailed = failed === words && words !== '';
  const isDone = [events, passages].every((known) => known?.q === words && known.isDone);
  return useMemo((): SearchSource => {
    const index = indexOf(base, events?.told, passages?.told);
    return {
      options: () => events && optionsIn(index, events.told, passages?.told ?? null),
      index,
      search: { failed: hasFailed && events?.q !== words, retry },
      fullText: {
        passages: passages?.told.passages ?? null,
        searched: null,
        total,
        missing: [],
        failed: hasFailed,
        complete: hasFailed || isDone,
        retry,
      },
    };
  }, [base, words, events, passages, hasFailed, isDone, total, retry]);
}

/**
 * The next frame: the page, which is answered first, is drawn in it, and after it all that has come of the results
 * meanwhile, at once. A page out of sight has no frame, and needs no results until it is seen.
 */
const frame = () => new Promise<number>(requestAnimationFrame);

/** What is listed names nothing else. */
function indexOf(base: HeldIndex, events?: EventsTold, passages?: PassagesTold): HeldIndex {
  const articles = new Map<string, NumberedArticle>();
  for (const one of [...(events?.articles ?? []), ...(passages?.articles ?? [])])
    articles.set(one.summary.id, one);
  const numbers = [...articles].flatMap(([id, { number }]) =>
    number === null ? [] : [[id, number] as const],
  );
  return {
    ...base,
    events: events?.found.map(({ event }) => event) ?? [],
    articles: [...articles.values()].map(({ summary }) => summary),
    articleNumbers: new Map([...base.articleNumbers, ...numbers]),
  };
}

/** What is not listed is counted all the same. */
export function optionsIn(
  index: HeldIndex,
  { total, found }: EventsTold,
  passages: PassagesTold | null,
): SearchOptions {
  const hits = new Map(found.map(({ event, hit }) => [event.id, hit]));
  const options = optionsOf(hits, passages?.passages ?? [], index);
  const moreEvents = total - found.length;
  const untold = options.passages.length;
  return {
    ...options,
    totals: {
      events: moreEvents > 0 ? total : options.events.length,
      quotes: moreEvents > 0 ? null : options.quotes.length,
      passages: passages?.isAll === false ? Math.max(passages.total, untold) : untold,
    },
    moreEvents,
  };
}
