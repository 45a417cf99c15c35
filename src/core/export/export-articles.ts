import { articleNumber } from '../model/article-number.ts';
import type { TimelineEvent, TimelineIndex } from '../model/published.ts';
import type { ExportedArticle } from './export-file.ts';
import type { ExportSpeech } from './export-speech.ts';
import { sayDate } from './say-date.ts';

/** The articles that the events cite, in order of publication. A missing title or publisher stays missing. */
export function exportArticles(
  events: readonly TimelineEvent[],
  index: TimelineIndex,
  root: string,
  speech: ExportSpeech,
): ExportedArticle[] {
  const cited = new Set(events.flatMap(({ citations }) => citations.map(({ article }) => article)));
  return index.articles.flatMap((article) => {
    if (!cited.has(article.id)) return [];
    const { id, title, publisher, opening, language, direction, published, sha256, url } = article;
    return [
      {
        ...{ id, number: articleNumber(index, id), title, opening, language, direction, sha256 },
        publisher: publisher && speech.textIn(publisher),
        published: sayDate(published, speech),
        url: url ?? null,
        text: textOfArticle(root, id),
      },
    ];
  });
}

/** Where an article's text stands by itself, one paragraph a line: what the position selectors count in. */
function textOfArticle(root: string, id: string): string {
  return `${root}data/texts/${id}.txt`;
}
