import type { ViewState } from './view-state.ts';

/** Address ⇄ what differs from the opening view; read and written. Languages: ar (default), en. */
export const BOTH_WAYS: Record<string, Partial<ViewState>> = {
  '': {},
  'en/': { language: 'en' },
  'e/spring-visit/': { event: 'spring-visit' },
  'en/e/spring-visit/': { language: 'en', event: 'spring-visit' },
  'e/spring-visit/?c=visit-second': { event: 'spring-visit', citation: 'visit-second' },
  '?person=salma': { person: ['salma'] },
  '?person=salma,karim': { person: ['salma', 'karim'] },
  '?person=karim,salma': { person: ['karim', 'salma'] },
  '?topic=trade': { topic: ['trade'] },
  '?place=tunis': { place: ['tunis'] },
  '?source=first,second': { source: ['first', 'second'] },
  '?status=planned,claimed': { status: ['planned', 'claimed'] },
  '?q=a+b': { q: 'a b' },
  '?q=+a+': { q: ' a ' },
  '?q=1%2B1%3D2%26c%3Dx%3F%23%25': { q: '1+1=2&c=x?#%' },
  '?q=a,b': { q: 'a,b' },
  '?q=%D8%A7%D8%AA%D9%81%D8%A7%D9%82': { q: 'اتفاق' },
  '?q=%F0%9F%95%8A': { q: '🕊' },
  '?from=2021-01-01&to=2021-12-31': { from: '2021-01-01', to: '2021-12-31' },
  '?from=2024-02-29&to=2024-02-29': { from: '2024-02-29', to: '2024-02-29' },
  '?group=person': { group: 'person' },
  '?group=none': { group: 'none' },
  '?view=list': { view: 'list' },
  'en/e/a-1/?c=b-2&person=salma&topic=trade&source=first&status=claimed&q=x&from=2020-01-01&to=2021-01-01&group=source&view=list':
    {
      language: 'en',
      event: 'a-1',
      citation: 'b-2',
      person: ['salma'],
      topic: ['trade'],
      source: ['first'],
      status: ['claimed'],
      q: 'x',
      from: '2020-01-01',
      to: '2021-01-01',
      group: 'source',
      view: 'list',
    },
};

/** Read only: other spellings of an address, and the one we would write. */
export const READ_AS: [given: string, written: string][] = [
  ['/', ''],
  ['ar/', ''],
  ['en', 'en/'],
  ['e/spring-visit', 'e/spring-visit/'],
  ['e/spring-visit/index.html?view=list', 'e/spring-visit/?view=list'],
  ['en/index.html', 'en/'],
  ['?utm_source=chat&topic=trade&fbclid=1', '?topic=trade'],
  ['?topic=trade&topic=visits', '?topic=trade'],
  ['?topic=trade,,trade', '?topic=trade'],
  ['?topic=', ''],
  ['?group=topic&view=axis', ''],
  ['?', ''],
  ['?&&=x', ''],
  ['?q=%D8%A7%20b', '?q=%D8%A7+b'],
];

/** What is dropped, with what is kept beside it. */
export const DROPPED: [given: string, kept: string, dropped: [part: string, value: string][]][] = [
  ['fr/', '', [['path', 'fr']]],
  ['en/about/us', 'en/', [['path', 'about/us']]],
  ['e/', '', [['path', 'e']]],
  ['e/a/b/?view=list', '?view=list', [['path', 'e/a/b']]],
  ['e/Spring Visit/?topic=trade', '?topic=trade', [['event', 'Spring Visit']]],
  ['e/%D8%B2/', '', [['event', 'ز']]],
  ['e/%E0%A4%A/', '', [['event', '%E0%A4%A']]],
  ['e/a/?c=B', 'e/a/', [['citation', 'B']]],
  ['?person=salma,K%C3%A4rim', '?person=salma', [['person', 'Kärim']]],
  ['?status=planned,done', '?status=planned', [['status', 'done']]],
  ['?group=colour&view=list', '?view=list', [['group', 'colour']]],
  ['?view=map', '', [['view', 'map']]],
  ['?q=%ZZ&topic=trade', '?topic=trade', [['q', '%ZZ']]],
  [
    '?from=2021-02-30&to=2021-03-01',
    '',
    [
      ['from', '2021-02-30'],
      ['to', '2021-03-01'],
    ],
  ],
  ['?from=2021-02-03', '', [['from', '2021-02-03']]],
  [
    '?from=2022-01-01&to=2021-01-01&q=x',
    '?q=x',
    [
      ['from', '2022-01-01'],
      ['to', '2021-01-01'],
    ],
  ],
];
