import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CannotEdit } from './cannot-edit.ts';
import { noteAbove, removeNote } from './draft-notes.ts';
import { valueAt } from './yaml-content.ts';
import { appendItem, removeItem } from './yaml-lists.ts';
import { setValue } from './yaml-maps.ts';

const TEXT = `# of the harbour
language: ar   # as it came
title: null
published:
  edtf: '2025-07-21'   # a Monday
  basis:
    ar: >-
      يذكر النص يومًا
      وشهرًا
roles: {}
citations:
  # draft: not looked at
  #   score 0.71
  # the desk doubts the spokesman
  - key: bridge-opens
    event: bridge
    exact: 'قال: الجسر "فُتح"'
    date: { words: أمس, rule: yesterday, when: '2025-07-20' } # reckoned twice

  # draft: another citation of ferry?
  - key: ferry-sails
    event: ferry
    exact: العبّارة
    translation: { en: The ferry }
`;

type Edit = { name: string; edit: (text: string) => string; becomes: [from: string, to: string][] };

const EDITS: Edit[] = [
  {
    name: 'a bare text',
    edit: (text) => setValue(text, ['citations', 0, 'event'], 'bridge-two'),
    becomes: [['    event: bridge\n', '    event: bridge-two\n']],
  },
  {
    name: 'a text between quotes, by one that needs them',
    edit: (text) => setValue(text, ['citations', 0, 'exact'], 'a: b # c'),
    becomes: [[`'قال: الجسر "فُتح"'`, `'a: b # c'`]],
  },
  {
    name: 'one key in brackets; the comment behind them stays',
    edit: (text) =>
      setValue(text, ['citations', 0, 'date'], { words: 'أمس', rule: 'yesterday', when: '2025' }),
    becomes: [["when: '2025-07-20'", "when: '2025'"]],
  },
  {
    name: 'a key more in brackets, at its place',
    edit: (text) =>
      setValue(text, ['citations', 0, 'date'], {
        words: 'أمس',
        rule: 'yesterday',
        anchor: 'none',
        when: '2025-07-20',
      }),
    becomes: [['rule: yesterday,', 'rule: yesterday, anchor: none,']],
  },
  {
    name: 'words that a comma would cut in brackets',
    edit: (text) => setValue(text, ['citations', 1, 'translation', 'en'], 'The ferry, at last'),
    becomes: [['The ferry }', "'The ferry, at last' }"]],
  },
  {
    name: 'a map in place of nothing',
    edit: (text) => setValue(text, ['title'], { paragraph: 0 }),
    becomes: [['title: null', 'title: { paragraph: 0 }']],
  },
  {
    name: 'a text over many lines, by one',
    edit: (text) => setValue(text, ['published', 'basis', 'ar'], 'يوم'),
    becomes: [['ar: >-\n      يذكر النص يومًا\n      وشهرًا\n', 'ar: يوم\n']],
  },
  {
    name: 'the first key of an empty map',
    edit: (text) => setValue(text, ['roles', '3'], 'heading'),
    becomes: [['roles: {}', 'roles: { 3: heading }']],
  },
  {
    name: 'a new key after those that come before it',
    edit: (text) =>
      setValue(text, ['citations', 1, 'status'], 'claimed', ['key', 'exact', 'status', 'translation']),
    becomes: [['    exact: العبّارة\n', '    exact: العبّارة\n    status: claimed\n']],
  },
  {
    name: 'a key at the end of the file',
    edit: (text) => setValue(text, ['noEvent'], { 4: 'Background' }),
    becomes: [['{ en: The ferry }\n', '{ en: The ferry }\nnoEvent: { 4: Background }\n']],
  },
  {
    name: 'a key taken out',
    edit: (text) => setValue(text, ['citations', 0, 'date'], undefined),
    becomes: [["    date: { words: أمس, rule: yesterday, when: '2025-07-20' } # reckoned twice\n", '']],
  },
  {
    name: 'a key taken out of brackets',
    edit: (text) => setValue(text, ['citations', 0, 'date', 'rule'], undefined),
    becomes: [['rule: yesterday, ', '']],
  },
  {
    name: 'the last key in brackets taken out',
    edit: (text) => setValue(text, ['citations', 0, 'date', 'when'], undefined),
    becomes: [[", when: '2025-07-20'", '']],
  },
  {
    name: 'a draft’s note with what belongs to it, and not the comment of the desk',
    edit: (text) => removeNote(text, ['citations', 0]),
    becomes: [['  # draft: not looked at\n  #   score 0.71\n', '']],
  },
  {
    name: 'an item with its note; the desk’s comment stays',
    edit: (text) => removeItem(text, ['citations', 0]),
    becomes: [
      ['  # draft: not looked at\n  #   score 0.71\n', ''],
      [
        `  - key: bridge-opens
    event: bridge
    exact: 'قال: الجسر "فُتح"'
    date: { words: أمس, rule: yesterday, when: '2025-07-20' } # reckoned twice

`,
        '',
      ],
    ],
  },
  {
    name: 'an item at the end',
    edit: (text) => appendItem(text, ['citations'], { key: 'new', paragraph: 3, date: undefined }),
    becomes: [['{ en: The ferry }\n', '{ en: The ferry }\n\n  - key: new\n    paragraph: 3\n']],
  },
];

describe('an edit changes what it means, and no other byte', () => {
  it.each(EDITS)('$name', ({ edit, becomes }) => {
    const wanted = becomes.reduce((text, [from, to]) => {
      expect(text.split(from)).toHaveLength(2);
      return text.replace(from, () => to);
    }, TEXT);
    expect(edit(TEXT)).toBe(wanted);
  });

  it.each(EDITS)('with carriage returns: $name', ({ edit, becomes }) => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const wanted = becomes.reduce(
      (text, [from, to]) => text.replace(windows(from), () => windows(to)),
      windows(TEXT),
    );
    expect(edit(windows(TEXT))).toBe(wanted);
  });
});

it('of a map over many lines only what differs is touched', () => {
  const text = 'title: # in two languages\n  ar: ميناء # checked\n  en: Port\n';
  expect(setValue(text, ['title'], { ar: 'ميناء', en: 'Harbour' })).toBe(text.replace('Port', 'Harbour'));
});

describe('lists', () => {
  it.each([
    {
      name: 'an empty one in a map',
      text: 'a: 1\nlist: []\n# end\n',
      path: ['list'],
      wanted: 'a: 1\nlist:\n  - id: x\n# end\n',
    },
    { name: 'an empty file', text: '# events\n[]\n', path: [], wanted: '# events\n- id: x\n' },
    { name: 'a file of comments', text: '# events\n', path: [], wanted: '# events\n- id: x\n' },
    { name: 'a dense one', text: '- id: a\n- id: b\n', path: [], wanted: '- id: a\n- id: b\n- id: x\n' },
    {
      name: 'without a last line feed',
      text: '- id: a\n\n- id: b',
      path: [],
      wanted: '- id: a\n\n- id: b\n\n- id: x\n',
    },
  ])('$name gains an item', ({ text, path, wanted }) => {
    expect(appendItem(text, path, { id: 'x' })).toBe(wanted);
  });

  it.each([
    {
      name: 'in a map',
      text: 'list:\n  # draft: x\n  - id: a\nb: 2\n',
      path: ['list', 0],
      wanted: 'list: []\nb: 2\n',
    },
    { name: 'in a file', text: '# all\n\n# draft: x\n- id: a\n', path: [0], wanted: '# all\n\n[]\n' },
  ])('the last item $name leaves an empty list', ({ text, path, wanted }) => {
    expect(removeItem(text, path)).toBe(wanted);
  });

  it('tells what a draft says of an item', () => {
    expect(noteAbove(TEXT, ['citations', 0])).toBe('draft: not looked at\n  score 0.71');
    expect(noteAbove(TEXT, ['citations', 1])).toBe('draft: another citation of ferry?');
    expect(noteAbove('- a: 1\n# draft: of b\n- b: 2\n', [0])).toBeNull();
  });
});

describe('what is left to a text editor', () => {
  it.each([
    { name: 'a value that others share', text: 'a: &x { b: 1 }\nc: *x\n', path: ['a'], value: 'text' },
    { name: 'a file that cannot be read', text: 'a: [1\n', path: ['a'], value: 2 },
    { name: 'a key below a text', text: 'a: text\n', path: ['a', 'b'], value: 2 },
  ])('$name', ({ text, path, value }) => {
    expect(() => setValue(text, path, value)).toThrow(CannotEdit);
  });

  it('what shares its value with others is written out, and they keep theirs', () => {
    const text = 'a: &x { b: 1 }\nc: *x\n';
    expect(setValue(text, ['c'], { b: 2 })).toBe('a: &x { b: 1 }\nc: { b: 2 }\n');
  });
});

/** Texts that YAML takes for something else, or that brackets, commas and quotation marks would cut. */
const words = fc.oneof(
  fc.constantFrom(
    'null',
    'yes',
    '2025',
    '2025-07-20',
    '- a',
    'a: b',
    'x # y',
    '[a, b]',
    "it's",
    '"',
    ' x',
    '*a',
    'سطر\nآخر',
    '',
  ),
  fc.string({
    unit: fc.constantFrom('ا', 'b', ' ', ',', ':', '#', '}', ']', "'", '"', '🌉', '\\', '&'),
    maxLength: 12,
  }),
);
const value = fc.oneof(
  words,
  fc.integer({ min: 0, max: 99 }),
  fc.constant(null),
  fc.array(words, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('ar', 'en', 'words'), words, { maxKeys: 3 }),
);
const key = fc.constantFrom('event', 'exact', 'status', 'date', 'note', 'translation');

describe('any value', () => {
  it('is read back as it was given, and other lines stay', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1), key, value), { minLength: 1, maxLength: 6 }), (edits) => {
        let text = TEXT;
        for (const [n, name, wanted] of edits) {
          text = setValue(text, ['citations', n, name], wanted);
          expect(valueAt(text, ['citations', n, name])).toEqual(wanted);
        }
        expect(text.slice(0, text.indexOf('  - key'))).toBe(TEXT.slice(0, TEXT.indexOf('  - key')));
        expect(text).toContain('\n\n  # draft: another citation of ferry?\n  - key: ferry-sails\n');
        expect(parse(text).citations).toHaveLength(2);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('goes with its item, and leaves the others', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const longer = appendItem(TEXT, ['citations'], { key: 'x', a, b });
        expect(valueAt(longer, ['citations', 2])).toEqual({ key: 'x', a, b });
        expect(removeItem(longer, ['citations', 2])).toBe(`${TEXT}\n`);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});
