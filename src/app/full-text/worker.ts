/** The worker's own end: everything that can be tested without a worker is in `searcher`. */
import { articleUrl } from '../article-url.ts';
import { fetchData } from '../fetch-data.ts';
import { articleSchemaOf } from './article-schema.ts';
import type { Asked } from './messages.ts';
import { createSearcher } from './searcher.ts';

/** How long words may be searched for before what was asked meanwhile is heard. */
const TURN_MS = 12;

let root = '';
let since = performance.now();

const searcher = createSearcher({
  fetchArticle: (article, again) =>
    fetchData(articleUrl(root, article), articleSchemaOf(article), { cache: again ? 'reload' : 'default' }),
  tell: (told) => postMessage(told),
  pause: () => {
    if (performance.now() - since < TURN_MS) return null;
    return new Promise((resume) => {
      setTimeout(() => {
        since = performance.now();
        resume();
      });
    });
  },
});

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  since = performance.now();
  switch (data.ask) {
    case 'open':
      root = data.root;
      return void searcher.open(data.articles);
    case 'find':
      return void searcher.find(data.q);
    case 'retry':
      return void searcher.retry();
  }
});
