import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Passage } from '../../core/find/full-text.ts';
import type { Id, TimelineIndex } from '../../core/model/published.ts';
import type { WantedArticle } from '../article-url.ts';
import { type FullTextDoor, openFullText } from './open-full-text.ts';

export interface FullTextState {
  /** Of the words that are asked for; `null` until the worker has answered them. */
  passages: readonly Passage[] | null;
  /** Articles that are searched, of how many; `null` where all of them are at once. */
  searched: number | null;
  total: number;
  /** Articles that did not arrive. */
  missing: readonly Id[];
  /** The worker itself did not start. */
  failed: boolean;
  /** Nothing more is to come. */
  complete: boolean;
  retry: () => void;
}

interface Known {
  found: { q: string; passages: readonly Passage[] } | null;
  searched: number;
  missing: readonly Id[];
  failed: boolean;
}

const NOTHING: Known = { found: null, searched: 0, missing: [], failed: false };

/**
 * Search in the texts of the articles, by a worker that is started when it is first wanted and kept.
 *
 * @param wanted whether the reader searches; before that no article is fetched
 */
export function useFullText(
  { articles }: TimelineIndex,
  root: string,
  q: string,
  wanted: boolean,
): FullTextState {
  const [known, setKnown] = useState<Known>(NOTHING);
  const [tries, setTries] = useState(0);
  const [started, setStarted] = useState(wanted);
  if (wanted && !started) setStarted(true);
  const door = useRef<FullTextDoor | null>(null);
  const words = q.trim();
  const asked = useRef(words);
  // By what is in it: each language has an index of its own, and all of them the same articles.
  const list = JSON.stringify(articles.map(({ id, sha256 }): WantedArticle => ({ id, sha256 })));

  // biome-ignore lint/correctness/useExhaustiveDependencies: each try starts another worker
  useEffect(() => {
    if (!started) return;
    setKnown(NOTHING);
    const opened = openFullText(root, JSON.parse(list), {
      onTold: (told) =>
        setKnown((before) =>
          told.tell === 'found'
            ? { ...before, found: told }
            : { ...before, searched: told.searched, missing: told.missing },
        ),
      onFailure: () => setKnown((before) => ({ ...before, failed: true })),
    });
    door.current = opened;
    if (asked.current !== '') opened.find(asked.current);
    return () => {
      door.current = null;
      opened.close();
    };
  }, [root, list, started, tries]);

  useEffect(() => {
    asked.current = words;
    if (words !== '') door.current?.find(words);
  }, [words]);

  const retry = useCallback(() => {
    if (known.failed) setTries((count) => count + 1);
    else door.current?.retry();
  }, [known.failed]);
  const total = articles.length;
  return useMemo(() => {
    const { found, searched, missing, failed } = known;
    return {
      passages: found?.q === words ? found.passages : null,
      searched,
      total,
      missing,
      failed,
      complete: failed || searched + missing.length >= total,
      retry,
    };
  }, [known, words, total, retry]);
}
