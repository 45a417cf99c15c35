import type { Hit } from '../../find/search.ts';
import type { Entity, TimelineEvent } from '../../model/published.ts';
import { spellingsOf } from './entities.ts';
import type { Matcher } from './matcher.ts';

/**
 * Why an event was found, as the quick search tells it.
 *
 * @param names the people, places and topics of the event
 */
export function hitOf(
  event: TimelineEvent,
  names: readonly Entity[],
  { ranges, hasAll }: Matcher,
  language: string,
): Hit {
  return {
    title: ranges(event.title[language] ?? ''),
    quotes: event.citations.flatMap(({ key, exact, translation }) => {
      const translated = translation[language] ?? '';
      return hasAll([exact, translated])
        ? [{ key, exact: ranges(exact), translation: ranges(translated) }]
        : [];
    }),
    names: names.flatMap((entity): Hit['names'] => {
      const found = (spelling: string) => ranges(spelling).length > 0;
      if (found(entity.name[language] ?? '')) return [{ entity, spelling: null }];
      const spelling = spellingsOf(entity).find(found);
      return spelling === undefined ? [] : [{ entity, spelling }];
    }),
  };
}
