import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { ArticleSummary, Id } from '../../core/model/published.ts';
import { printPage } from '../print/Paper.tsx';
import type { Gathered, TakenEvents } from '../reader.ts';
import type { ArchiveDoor } from './archive-door.ts';
import type { HeldStore } from './held-store.ts';
import type { Held } from './protocol.ts';
import { Superseded } from './superseded.ts';

/**
 * So many events are brought together at once. Each comes with the 63 others of its piece, some 25 KB: thousands more
 * would be the whole archive, which is to be had as files.
 */
export const MOST_GATHERED = 2000;

/** What printing has come to. */
export type Printing = 'idle' | 'gathering' | 'tooMany' | 'failed';

interface Wish {
  door: ArchiveDoor;
  held: HeldStore;
  shown: number;
  /** Another one whenever other events are shown. */
  version: unknown;
  /** An event is chosen: it is printed, and is here. */
  isChosen: boolean;
  tooMany: ReactNode;
}

/** The events shown, brought together where they are to be printed or saved. */
export function useGathered({ door, held, shown, version, isChosen, tooMany }: Wish): {
  taken: TakenEvents;
  printing: Printing;
  dismiss: () => void;
  /** What an article is that was gathered. */
  articleOf: (id: Id) => ArticleSummary | undefined;
} {
  const [here, setHere] = useState<{ version: unknown; gathered: Gathered } | null>(null);
  const [printing, setPrinting] = useState<Printing>('idle');
  const articles = useRef(new Map<Id, ArticleSummary>());

  const gather = useCallback(async (): Promise<Gathered> => {
    const gathered = gatheredOf(await door.ask('gather', { most: MOST_GATHERED }), held);
    for (const article of gathered.index.articles) articles.current.set(article.id, article);
    setHere({ version, gathered });
    return gathered;
  }, [door, held, version]);

  const print = () => {
    if (isChosen) return void printPage();
    if (shown > MOST_GATHERED) return setPrinting('tooMany');
    setPrinting('gathering');
    gather().then(
      () => {
        setPrinting('idle');
        void printPage();
      },
      (error: unknown) => setPrinting(error instanceof Superseded ? 'idle' : 'failed'),
    );
  };
  return {
    taken: {
      here: here !== null && here.version === version ? here.gathered : null,
      gather,
      tooMany: shown > MOST_GATHERED ? tooMany : null,
      print,
    },
    printing,
    dismiss: () => setPrinting('idle'),
    articleOf: (id) => articles.current.get(id),
  };
}

/** With an index that has all that they name. */
function gatheredOf({ events, articles }: Held, held: HeldStore): Gathered {
  const byNumber = articles.toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
  const numbers = byNumber.flatMap(({ number, summary }) =>
    number === null ? [] : [[summary.id, number] as const],
  );
  const index = {
    ...held.base,
    events,
    articles: byNumber.map(({ summary }) => summary),
    articleNumbers: new Map(numbers),
  };
  return { events, index };
}
