import type { Citation, TimelineEvent, TimelineIndex, When } from '../../src/core/model/published.ts';

/** A corpus of a few lines for the tests of pages. */
export const sampleDay = (edtf: string): When => ({
  edtf,
  earliest: edtf,
  latest: edtf,
  precision: 'day',
  form: 'day',
  approximate: false,
});

export function sampleCitation(key: string, changes: Partial<Citation> = {}): Citation {
  return {
    key,
    article: 'first-article',
    paragraph: 0,
    start: 0,
    end: 15,
    exact: 'وصل الوزير أمس.',
    prefix: '',
    suffix: '',
    status: 'happened',
    when: sampleDay('2022-01-19'),
    dating: { by: 'nothing' },
    translation: { en: 'The minister arrived yesterday.' },
    ...changes,
  };
}

export function sampleEvent(id: string, changes: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    title: { ar: `عنوان ${id}`, en: `Headline ${id}` },
    kind: 'visit',
    status: 'happened',
    when: sampleDay('2022-01-19'),
    people: [],
    offices: {},
    places: [],
    topics: [],
    citations: [sampleCitation(`${id}-cited`)],
    disagreements: [],
    follows: [],
    history: [{ on: '2025-01-01', what: 'added' }],
    ...changes,
  };
}

export function sampleIndex(changes: Partial<TimelineIndex> = {}): TimelineIndex {
  return {
    schema: 'sanad-index',
    version: 1,
    dataVersion: '0123456789ab',
    updated: '2025-01-01',
    site: {
      title: { ar: 'سَنَد', en: 'Sanad' },
      languages: ['ar', 'en'],
      address: null,
      corrections: null,
      prerenderLimit: 5000,
    },
    articles: [
      {
        id: 'first-article',
        sha256: '0',
        language: 'ar',
        direction: 'rtl',
        publisher: null,
        title: null,
        opening: 'وصل الوزير',
        published: { ...sampleDay('2022-01-20'), basis: { en: 'as printed' }, evidence: [] },
      },
    ],
    people: [],
    places: [],
    topics: [],
    kinds: [],
    events: [
      sampleEvent('arrival'),
      sampleEvent('talks', { when: sampleDay('2022-02-01') }),
      sampleEvent('return', { when: sampleDay('2022-03-01'), status: 'planned' }),
      sampleEvent('rumour', { when: null, status: 'claimed', missing: { en: 'a date' } }),
    ],
    retired: [],
    ...changes,
  };
}
