import type { Citation, TimelineEvent, TimelineIndex, When } from '../model/published.ts';

/** A corpus just large enough to filter, search and link in; tests change what they need. */

function day(edtf: string): When {
  return { edtf, earliest: edtf, latest: edtf, precision: 'day', form: 'day', approximate: false };
}

function citation(key: string, article: string, exact: string, translation: string): Citation {
  return {
    key,
    article,
    paragraph: 0,
    start: 0,
    end: exact.length,
    exact,
    prefix: '',
    suffix: '',
    status: 'happened',
    when: null,
    dating: { by: 'nothing' },
    translation: { en: translation },
  };
}

function event(id: string, changes: Partial<TimelineEvent>): TimelineEvent {
  return {
    id,
    title: { ar: id, en: id },
    kind: 'meeting',
    status: 'happened',
    when: null,
    people: [],
    offices: {},
    places: [],
    topics: [],
    citations: [],
    disagreements: [],
    follows: [],
    history: [{ on: '2025-01-01', what: 'added' }],
    ...changes,
  };
}

function article(id: string): TimelineIndex['articles'][number] {
  return {
    id,
    sha256: '',
    language: 'ar',
    direction: 'rtl',
    publisher: null,
    title: null,
    opening: id,
    published: { ...day('2022-03-15'), basis: {}, evidence: [] },
  };
}

export const smallCorpus: TimelineIndex = {
  schema: 'sanad-index',
  version: 1,
  dataVersion: '0123456789ab',
  updated: '2025-01-01',
  site: {
    title: { ar: 'تجربة', en: 'Trial' },
    languages: ['ar', 'en'],
    address: null,
    corrections: null,
    prerenderLimit: 5000,
  },
  articles: [article('first'), article('second')],
  people: [
    { id: 'salma', name: { ar: 'سلمى العلي', en: 'Salma Al-Ali' }, spellings: ['سلمي'] },
    { id: 'karim', name: { ar: 'كريم', en: 'Karim' }, spellings: ['كريم', 'عبد الكريم'] },
  ],
  places: [{ id: 'tunis', name: { ar: 'تونس', en: 'Tunis' }, spellings: ['تونس'] }],
  topics: [
    { id: 'visits', name: { ar: 'الزيارات', en: 'Visits' }, spellings: [] },
    { id: 'trade', name: { ar: 'التجارة', en: 'Trade' }, spellings: [] },
  ],
  kinds: [{ id: 'meeting', name: { ar: 'لقاء', en: 'Meeting' } }],
  events: [
    event('spring-visit', {
      title: { ar: 'زيارة الوزير إلى تونس', en: 'The minister visits Tunis' },
      when: day('2021-03-01'),
      people: ['salma'],
      places: ['tunis'],
      topics: ['visits'],
      citations: [
        citation('visit-first', 'first', 'وصلت الوزيرةُ سلمى إلى تونس', 'Minister Salma arrived in Tunis'),
        citation('visit-second', 'second', 'زارت سلمي تونس دون اتفاق', 'Salma visited Tunis'),
      ],
    }),
    event('trade-deal', {
      title: { ar: 'توقيع الاتفاقية التجارية', en: 'The trade agreement is signed' },
      status: 'planned',
      when: day('2021-03-02'),
      people: ['salma', 'karim'],
      topics: ['trade'],
      citations: [
        citation('deal-first', 'first', 'ستوقَّع إتفاقیة التجارة غداً', 'An agreement will be signed'),
      ],
    }),
    event('return-visit', {
      title: { ar: 'زيارة ثانية', en: 'A second visit' },
      when: day('2022-01-20'),
      people: ['karim'],
      topics: ['visits', 'trade'],
      citations: [
        citation('return-second', 'second', 'بالزيارة وللاتفاق', 'for the visit and the agreement'),
      ],
    }),
    event('undated-call', {
      title: { ar: 'اتصال هاتفي', en: 'A telephone call' },
      status: 'claimed',
      people: ['karim'],
      topics: ['visits'],
      citations: [citation('call-second', 'second', 'اتصل كريم هاتفياً', 'Karim telephoned')],
      missing: { ar: 'لا يذكر المقال متى', en: 'The article does not say when' },
    }),
  ],
  retired: [
    { id: 'first-visit', to: 'the-visit' },
    { id: 'the-visit', to: 'spring-visit' },
    { id: 'old-key', to: 'visit-second' },
    { id: 'salma-ali', to: 'salma' },
    { id: 'round', to: 'about' },
    { id: 'about', to: 'round' },
  ],
};
