/** A small corpus for the tests of this panel: two articles, a visit they date differently, a call undated. */
import type {
  ArticleSummary,
  Citation,
  Dating,
  Disagreement,
  TimelineEvent,
  TimelineIndex,
  When,
} from '../../core/model/published.ts';

export const aDay = (day: string): When => ({
  edtf: day,
  earliest: day,
  latest: day,
  precision: 'day',
  form: 'day',
  approximate: false,
});

const anArticle = (id: string, published: string): ArticleSummary => ({
  id,
  sha256: '',
  language: 'en',
  direction: 'ltr',
  publisher: null,
  title: null,
  opening: 'The minister…',
  published: { ...aDay(published), basis: { en: 'It says so.' }, evidence: [] },
});

export const aCitation = (key: string, part: Partial<Citation> = {}): Citation => ({
  key,
  article: 'first',
  paragraph: 0,
  start: 0,
  end: 5,
  exact: 'words',
  prefix: '',
  suffix: '',
  status: 'happened',
  when: null,
  dating: { by: 'nothing' },
  translation: {},
  ...part,
});

export const byWords = (part: Partial<Extract<Dating, { by: 'words' }>> = {}): Dating => ({
  by: 'words',
  words: [{ paragraph: 0, start: 0, end: 5, exact: 'today' }],
  rule: 'today',
  anchor: { to: 'publication' },
  conflict: false,
  ...part,
});

export const anEvent = (
  id: string,
  citations: Citation[],
  part: Partial<TimelineEvent> & { disagreements?: Disagreement[] } = {},
): TimelineEvent => ({
  id,
  title: { en: id },
  kind: 'visit',
  status: 'happened',
  when: null,
  people: [],
  offices: {},
  places: [],
  topics: [],
  citations,
  disagreements: [],
  follows: [],
  history: [{ on: '2025-01-01', what: 'added' }],
  ...part,
});

export const anIndex = (events: TimelineEvent[]): TimelineIndex => ({
  schema: 'sanad-index',
  version: 1,
  dataVersion: '0123456789ab',
  updated: '2025-01-01',
  site: { title: { en: 'Test' }, languages: ['en'], address: null, corrections: null, prerenderLimit: 5000 },
  articles: [anArticle('first', '2022-01-19'), anArticle('second', '2022-03-15')],
  people: [],
  places: [],
  topics: [],
  kinds: [],
  events,
  retired: [],
});
