import { dayOfNumber } from '../core/dates/day-number.ts';
import type { ArticleSummary, Citation, TimelineEvent, When } from '../core/model/published.ts';
import type { BenchEvent } from './events.ts';

export function whenOf({ first, last }: Pick<BenchEvent, 'first' | 'last'>): When {
  const [earliest, latest] = [dayOfNumber(first), dayOfNumber(last)];
  const isDay = first === last;
  return {
    edtf: isDay ? earliest : `${earliest}/${latest}`,
    ...{ earliest, latest, precision: 'day' },
    form: isDay ? 'day' : 'span',
    approximate: false,
  };
}

export const numbered = (what: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${what}-${i}`);

/** The event as the compiler would publish it. */
export function publishedEvent(event: BenchEvent): TimelineEvent {
  const { id, title, kind, topic, people, articles } = event;
  const when = whenOf(event);
  return {
    ...{ id, title: { ar: title }, kind: `kind-${kind}`, status: 'happened', when },
    people: people.map((person) => `person-${person}`),
    topics: [`topic-${topic}`],
    citations: articles.map(
      (article): Citation => ({
        ...{ key: `${id}-${article}`, article: `article-${article}`, paragraph: 1, start: 0, end: 1 },
        ...{ exact: title.slice(0, 1), prefix: '', suffix: '', status: 'happened', when },
        ...{ dating: { by: 'nothing' }, translation: {} },
      }),
    ),
    ...{ offices: {}, places: [], disagreements: [], follows: [], history: [] },
  };
}

/** @param day of publication, as days since 1 January 1970 */
export function publishedArticle(id: string, day: number): ArticleSummary {
  return {
    ...{ id, sha256: '', language: 'ar', direction: 'rtl', publisher: null, title: `مقال ${id}` },
    opening: '',
    published: { ...whenOf({ first: day, last: day }), basis: {}, evidence: [] },
  };
}
