import { pagedEvents } from '../../src/core/link/paged-events.ts';
import type { Figures } from '../../src/core/model/figures.ts';
import type { TimelineIndex } from '../../src/core/model/published.ts';
import { pageLanguages } from '../pages/page-language.ts';
import { speechOf } from '../pages/speech.ts';
import { type CardText, eventCard, indexCard } from './card-text.ts';

/**
 * Every card of a site by its file below `cards/`: one for each event that has a page, and the first page's.
 *
 * @param figures of the whole corpus, where the index is not whole
 */
export function allCards(index: TimelineIndex, figures: Figures | null = null): Map<string, CardText> {
  const languages = pageLanguages(index.site.languages);
  const hasPage = pagedEvents(index);
  const events = index.events.filter(({ id }) => hasPage(id));
  return new Map(
    languages.flatMap((language): [string, CardText][] => {
      const speech = speechOf(language, languages, index);
      return [
        [`${language}/index.png`, indexCard(speech, figures)],
        ...events.map((event): [string, CardText] => [
          `${language}/${event.id}.png`,
          eventCard(event, speech),
        ]),
      ];
    }),
  );
}
