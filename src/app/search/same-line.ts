import { articleNumber } from '../../core/model/article-number.ts';
import type { Id, TimelineIndex } from '../../core/model/published.ts';
import type { SearchOption } from './options.ts';

/** A line of the results, and the index that has what it names. */
export interface LineOf {
  option: SearchOption;
  index: TimelineIndex;
}

/**
 * Whether two lines read alike: of an archive, every answer brings the same events and articles as other objects. What
 * stands under an id is the same as long as the page is there; what was found in it is not.
 */
export function isSameLine(last: LineOf, next: LineOf): boolean {
  if (last.option === next.option && last.index === next.index) return true;
  return last.option.id === next.option.id && writtenOf(last) === writtenOf(next);
}

function writtenOf({ option, index }: LineOf): string {
  const at = (article: Id) => [
    index.articles.some(({ id }) => id === article),
    articleNumber(index, article),
  ];
  switch (option.kind) {
    case 'event':
      return JSON.stringify([option.hit.title, option.hit.names]);
    case 'quote':
      return JSON.stringify([option.quote, at(option.citation.article)]);
    case 'passage': {
      const { passage, proof } = option;
      return JSON.stringify([passage, proof && [proof.event.id, proof.citation.key], at(passage.article)]);
    }
  }
}
