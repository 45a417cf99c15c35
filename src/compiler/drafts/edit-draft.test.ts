import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Edit } from '../../core/review/edits.ts';
import { CannotEdit } from './cannot-edit.ts';
import { type EditContext, editDraft, NoProposal } from './edit-draft.ts';

const ARTICLE = `language: ar # as it came
publisher: null
title: null
roles: { 3: boilerplate }
noEvent: # reasons
  2: خلفية
citations:
  # draft: new; happened
  #   here: «افتتح»
  # the desk wants a second source
  - key: opens
    event: quay-opens
    paragraph: 0
    exact: افتتح الوزير الرصيف أمس
    status: happened
    date: { words: أمس, rule: yesterday, when: '2025-03-11' }

  # draft: on the same occasion
  - key: says
    event: minister-says
    paragraph: 0
    exact: وقال إن أمس يوم كبير # misprint in the source
    status: happened
    sameOccasionAs: opens

  # draft: another citation of ferry-sails
  - key: sails
    event: ferry-sails
    paragraph: 1
    exact: تبحر العبارة
    status: planned
`;
const EVENTS = `# new ones
# draft: new
- id: quay-opens
  kind: opening
  title: { ar: افتتاح الرصيف }
  topics: [port]
  history: [{ on: 2025-03-12, what: added }]

- id: minister-says # loudly
  kind: statement
  title: { ar: الوزير يتكلم }
  topics: [port]
  history: [{ on: 2025-03-12, what: added }]
`;
const TEXTS = { article: ARTICLE, events: EVENTS };
const PARAGRAPHS = ['افتتح الوزير الرصيف أمس، وقال إن أمس يوم كبير.', 'تبحر العبارة غدا.', 'خلفية.', 'شارك'];
const CONTEXT: EditContext = {
  paragraphs: PARAGRAPHS,
  fresh: () => ({
    citation: { key: 'new', event: 'new', paragraph: 2, exact: 'خلفية' },
    event: { id: 'new', topics: [] },
  }),
};

type Change = { file: 'article' | 'events'; from: string; to: string };
interface Case {
  name: string;
  edit: Exclude<Edit, { do: 'publish' }>;
  changes: Change[];
}

const article = (from: string, to: string): Change => ({ file: 'article', from, to });
const events = (from: string, to: string): Change => ({ file: 'events', from, to });
const NOTE = article('  # draft: new; happened\n  #   here: «افتتح»\n', '');
const EVENT_NOTE = events('# draft: new\n', '');
const SAYS = `- id: minister-says # loudly
  kind: statement
  title: { ar: الوزير يتكلم }
  topics: [port]
  history: [{ on: 2025-03-12, what: added }]
`;

const CASES: Case[] = [
  { name: 'accept', edit: { do: 'accept', key: 'opens' }, changes: [NOTE, EVENT_NOTE] },
  {
    name: 'accept one of an event that stands in the data',
    edit: { do: 'accept', key: 'sails' },
    changes: [article('  # draft: another citation of ferry-sails\n', '')],
  },
  {
    name: 'accept one and another of its paragraph',
    edit: { do: 'accept', key: 'opens', also: ['says'] },
    changes: [NOTE, EVENT_NOTE, article('  # draft: on the same occasion\n', '')],
  },
  {
    name: 'accept one, and the others of its paragraph are none',
    edit: { do: 'accept', key: 'opens', instead: ['says'] },
    changes: [
      NOTE,
      EVENT_NOTE,
      article(
        ARTICLE.slice(ARTICLE.indexOf('  # draft: on the same'), ARTICLE.indexOf('  # draft: another')),
        '',
      ),
      events(SAYS, ''),
    ],
  },
  {
    name: 'correct a date and a headline',
    edit: {
      do: 'correct',
      key: 'opens',
      citation: { date: { words: 'أمس', rule: 'yesterday', when: '2025-03-10' } },
      event: { title: { ar: 'افتتاح رصيف العبارات' } },
    },
    changes: [
      NOTE,
      EVENT_NOTE,
      article("when: '2025-03-11'", "when: '2025-03-10'"),
      events('افتتاح الرصيف', 'افتتاح رصيف العبارات'),
    ],
  },
  {
    name: 'a date instead of the same occasion',
    edit: { do: 'correct', key: 'says', citation: { sameOccasionAs: null, status: 'claimed' } },
    changes: [
      article('  # draft: on the same occasion\n', ''),
      article('    # misprint', '    # misprint'),
      article('    status: happened\n    sameOccasionAs: opens\n', '    status: claimed\n'),
    ].filter(({ from, to }) => from !== to),
  },
  {
    name: 'people of an event that had none, in their place',
    edit: { do: 'correct', key: 'opens', event: { people: { minister: { ar: 'وزير' } } } },
    changes: [NOTE, EVENT_NOTE, events('الرصيف }\n', 'الرصيف }\n  people: { minister: { ar: وزير } }\n')],
  },
  {
    name: 'a quote by its place; twice in the paragraph, it is counted',
    edit: { do: 'correct', key: 'says', quote: { paragraph: 0, start: 33, end: 36 } },
    changes: [
      article('  # draft: on the same occasion\n', ''),
      article(
        '    exact: وقال إن أمس يوم كبير # misprint in the source\n',
        '    exact: أمس # misprint in the source\n    occurrence: 2\n',
      ),
    ],
  },
  {
    name: 'merge, and the event that nothing cites any more leaves the draft',
    edit: { do: 'merge', key: 'says', event: 'quay-opens' },
    changes: [
      article('  # draft: on the same occasion\n', ''),
      article('event: minister-says', 'event: quay-opens'),
      events(`${SAYS}`, ''),
      EVENT_NOTE,
    ],
  },
  {
    name: 'an event of its own',
    edit: { do: 'separate', key: 'sails' },
    changes: [
      article('event: ferry-sails', 'event: new'),
      events(SAYS, `${SAYS}\n- id: new\n  topics: []\n`),
    ],
  },
  {
    name: 'reject, where another cites the paragraph',
    edit: { do: 'reject', key: 'says', reason: 'ليس حدثًا' },
    changes: [
      article(
        ARTICLE.slice(ARTICLE.indexOf('  # draft: on the same'), ARTICLE.indexOf('  # draft: another')),
        '',
      ),
      events(SAYS, ''),
    ],
  },
  {
    name: 'reject the only one of its paragraph, with the reason',
    edit: { do: 'reject', key: 'sails', reason: 'ليس حدثًا' },
    changes: [
      article(ARTICLE.slice(ARTICLE.indexOf('  # draft: another')), ''),
      article('  2: خلفية\n', '  2: خلفية\n  1: ليس حدثًا\n'),
    ],
  },
  {
    name: 'cite words of a paragraph that was excused',
    edit: { do: 'cite', quote: { paragraph: 2, start: 0, end: 5 } },
    changes: [
      article('noEvent: # reasons\n  2: خلفية\n', 'noEvent: # reasons\n  {}\n'),
      article(
        '    status: planned\n',
        '    status: planned\n\n  - key: new\n    event: new\n    paragraph: 2\n    exact: خلفية\n',
      ),
      events(SAYS, `${SAYS}\n- id: new\n  topics: []\n`),
    ],
  },
  {
    name: 'a reason',
    edit: { do: 'excuse', paragraph: 1, reason: 'رأي' },
    changes: [article('  2: خلفية\n', '  2: خلفية\n  1: رأي\n')],
  },
  {
    name: 'a mark of its own',
    edit: { do: 'see', file: 'events', line: 2 },
    changes: [EVENT_NOTE],
  },
];

describe('an editor’s decision changes its own lines, and no other byte', () => {
  it.each(CASES)('$name', ({ edit, changes }) => {
    const wanted = { ...TEXTS };
    for (const { file, from, to } of changes) {
      expect(wanted[file].split(from), from).toHaveLength(2);
      wanted[file] = wanted[file].replace(from, () => to);
    }
    const edited = editDraft(TEXTS, edit, CONTEXT);
    expect(edited.article).toBe(wanted.article);
    expect(edited.events?.trimEnd()).toBe(wanted.events.trimEnd());
    expect(parse(edited.article).citations.length).toBeGreaterThan(1);
  });
});

describe('what cannot be done', () => {
  it.each([
    { name: 'a proposal that is not there', edit: { do: 'accept', key: 'none' } as const, error: NoProposal },
    {
      name: 'an event of the data, which is corrected there',
      edit: { do: 'correct', key: 'sails', event: { kind: 'trip' } } as const,
      error: CannotEdit,
    },
    {
      name: 'words beyond their paragraph',
      edit: { do: 'correct', key: 'sails', quote: { paragraph: 1, start: 2, end: 900 } } as const,
      error: CannotEdit,
    },
    {
      name: 'words of no paragraph',
      edit: { do: 'correct', key: 'sails', quote: { paragraph: 9, start: 0, end: 1 } } as const,
      error: CannotEdit,
    },
  ])('$name', ({ edit, error }) => {
    expect(() => editDraft(TEXTS, edit, CONTEXT)).toThrow(error);
  });

  it('nothing is done to a file that cannot be read', () => {
    expect(() =>
      editDraft({ article: 'citations: [', events: null }, { do: 'accept', key: 'a' }, CONTEXT),
    ).toThrow(CannotEdit);
  });
});
