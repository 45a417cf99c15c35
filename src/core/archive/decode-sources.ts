import type { ArticleSummary, When } from '../model/published.ts';
import type { Sources } from './format.ts';
import { unpackDates } from './pack-dates.ts';

/** As much of an article as says which it is. */
export type SourceHead = Pick<ArticleSummary, 'id' | 'title' | 'opening' | 'publisher' | 'language'> & {
  published: When;
};

/** In order of publication. @throws RangeError where its parts are not as long as each other */
export function decodeSources(sources: Sources): SourceHead[] {
  const { ids, titles, openings, publishers, languages } = sources;
  const dates = unpackDates(sources.published, ids.length);
  return ids.map((id, at) => {
    const [title, publisher, published] = [titles[at], publishers[at], dates[at]];
    const [opening, language] = [openings[at], languages[at]];
    const isWhole = title !== undefined && publisher !== undefined && opening !== undefined;
    if (!isWhole || language === undefined || !published) throw new RangeError(`Nothing is said of ${id}`);
    return { id, title, opening, publisher, language, published };
  });
}
