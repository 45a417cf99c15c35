import { type DateSpeech, describeShort } from '../../core/dates/describe.ts';
import type { ActiveFilter } from '../../core/find/active-filters.ts';
import type { Facet } from '../../core/find/facets.ts';
import { dayWhen } from '../../core/find/span.ts';

interface Speech {
  /** A sentence of namespace `filters`. */
  say: (key: string, params?: Readonly<Record<string, string>>) => string;
  nameOf: (facet: Facet, value: string) => string;
  dates: DateSpeech;
}

/** What an active filter is called: on its chip, where it is advised to take it off, and in a frame elsewhere. */
export function filterName({ facet, value }: ActiveFilter, { say, nameOf, dates }: Speech): string {
  switch (facet) {
    case 'q':
      return say('words', { words: value.trim() });
    case 'people':
      return say('people.allOfThem');
    case 'disagree':
      return say('disagree');
    case 'span': {
      const [from = '', to = ''] = value
        .split('/')
        .map((day) => (day === '' ? '' : describeShort(dayWhen(day), dates)));
      if (to === '') return say('span.since', { day: from });
      return from === '' ? say('span.until', { day: to }) : say('span.between', { from, to });
    }
    default:
      return nameOf(facet, value);
  }
}
