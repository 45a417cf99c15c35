import { type ArticleText, createFullText, type Passage } from '../../core/find/full-text.ts';
import type { Id } from '../../core/model/published.ts';
import type { WantedArticle } from '../article-url.ts';
import type { Told } from './messages.ts';

interface Outside {
  fetchArticle: (article: WantedArticle, again: boolean) => Promise<ArticleText>;
  tell: (told: Told) => void;
  /** Lets what was asked in the meantime be heard, where it is time to. */
  pause: () => Promise<void> | null;
}

export interface Searcher {
  open: (articles: readonly WantedArticle[]) => Promise<void>;
  find: (q: string) => Promise<void>;
  retry: () => Promise<void>;
}

/** As many as browsers ask of one server at a time. */
const AT_ONCE = 6;

/** Fetches and indexes the articles, and answers from as many as have come. */
export function createSearcher({ fetchArticle, tell, pause }: Outside): Searcher {
  const fullText = createFullText();
  const order = new Map<Id, number>();
  const missing = new Map<Id, WantedArticle>();
  let searched = 0;
  let wanted: string | null = null;
  let runs = 0;

  const tellProgress = () => tell({ tell: 'progress', searched, missing: [...missing.keys()] });

  const isAllIn = () => searched + missing.size >= order.size;

  /** That nothing more is to come is told last, or what was found before the last article would pass for all. */
  async function answer(): Promise<void> {
    if (wanted !== null && !(await tellFound(wanted))) return;
    if (isAllIn()) tellProgress();
  }

  /** @returns whether it came to an end: words asked for meanwhile, or another article, have an answer of their own */
  async function tellFound(q: string): Promise<boolean> {
    runs += 1;
    const run = runs;
    const passages: Passage[] = [];
    for (const found of fullText.find(q)) {
      passages.push(...found);
      const waiting = pause();
      if (waiting) await waiting;
      if (run !== runs) return false;
    }
    const place = ({ article }: Passage) => order.get(article) ?? 0;
    tell({ tell: 'found', q, passages: passages.sort((a, b) => place(a) - place(b)) });
    return true;
  }

  async function fetchAll(articles: readonly WantedArticle[], again: boolean): Promise<void> {
    const queue = [...articles];
    const fetchNext = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const article = next;
        await fetchArticle(article, again).then(
          (text) => {
            fullText.add(text);
            searched += 1;
          },
          () => missing.set(article.id, article),
        );
        if (!isAllIn()) tellProgress();
        await answer();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
  }

  return {
    open: (articles) => {
      for (const [i, { id }] of articles.entries()) order.set(id, i);
      return fetchAll(articles, false);
    },
    find: (q) => {
      wanted = q;
      return answer();
    },
    retry: () => {
      const again = [...missing.values()];
      missing.clear();
      tellProgress();
      return fetchAll(again, true);
    },
  };
}
