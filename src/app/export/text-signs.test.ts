/** Whatever a source says, Markdown's own signs included, reads as that. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsAsMarkdown } from '../../core/export/events-as-markdown.ts';
import { markdownText } from '../../core/export/markdown-text.ts';
import { cited, exportOf, plainSpeech } from '../../core/export/plain-speech.fixtures.ts';
import { OUR_NODES, readMarkdown, treeOf, typesIn } from './read-markdown.fixtures.ts';

function readBack(headline: string, exact: string, missing: string) {
  const changes = { title: { en: headline }, missing: { en: missing }, citations: [cited({ exact })] };
  const markdown = eventsAsMarkdown(exportOf(changes), plainSpeech);
  const types = [...typesIn(treeOf(markdown))].filter((type) => !OUR_NODES.includes(type));
  const section = readMarkdown(markdown).find(({ level }) => level === 3);
  const facts = section?.facts.flatMap(({ lines }) => lines) ?? [];
  return { headline: section?.lines, facts, quotes: section?.quotes, types };
}

/** Signs with a meaning, wherever it begins: anywhere, at the edge of a line, in a link, in a heading, in GitHub's table. */
const SIGNS = [
  ...'\\`*_{}[]()<>#+-.!|~&$=:;"\'/%@^?,1290',
  ...[' ', '  ', '    ', '\t', '\u00A0', '\u2028', '\u0085', '\f', '\v', '\uFEFF', '\u200F', '\u2068'],
  ...[
    '**',
    '__',
    '~~',
    '```',
    '---',
    '***',
    '===',
    '1. ',
    '12) ',
    '- ',
    '+ ',
    '* ',
    '# ',
    '###### ',
    '> ',
    ': ',
  ],
  ...[
    '![',
    '](',
    '](<',
    '>)',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<?',
    '&amp;',
    '&#35;',
    '&copy;',
    '[x]: /y',
    '[^1]',
  ],
  ...[
    '\\\\',
    '\\*',
    'https://example.org/',
    'a@example.org',
    '| - |',
    '«',
    '»',
    'سلام',
    'كتابٌ',
    'é',
    '🚗',
    'word',
  ],
];
const signs = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join('').replace(/[\r\n\0]/g, ''))
  .filter((text) => text.trim() !== '');

describe('a text is read back to the letter', () => {
  it.each([
    ['*not* _emphasis_ **at** __all__ a*b*c'],
    ['[no](link) ![no](picture) [no][reference] <https://example.org/>'],
    ['# no heading #'],
    ['1. no list'],
    ['12) no list'],
    ['- no list'],
    ['+ no list'],
    ['<b>no tag</b> <!-- no comment --> &amp; &#35; &copy;'],
    ['`no code` ``` ~~~'],
    ['| no | table |'],
    ['> no quotation'],
    ['    no code'],
    ['\tno code'],
    ['--- no rule'],
    ['***'],
    ['==='],
    ['ends in spaces  '],
    ['ends in a backslash\\'],
    ['\\'],
    ['[x]: /no-reference "title"'],
    ['5* (قيل: «1. لا [شيء]») #'],
    ['\u00A0 a space that does not break \u00A0'],
  ])('%j', (text) => {
    expect(readBack(text, text, text)).toMatchObject({ headline: [text], quotes: [text], types: [] });
    expect(readBack(text, text, text).facts).toContain(text);
  });

  it('whatever is in it', () => {
    fc.assert(
      fc.property(signs, signs, signs, (headline, exact, missing) => {
        const found = readBack(headline, exact, missing);
        const inOneLine = (text: string) => text.replace(/\s*[\u2028\u2029]+\s*/g, ' ');
        expect(found).toMatchObject({ headline: [inOneLine(headline)], quotes: [exact], types: [] });
        expect(found.facts).toContain(inOneLine(missing));
      }),
      { numRuns: 500 },
    );
  });

  it('a break in a headline is a space, and ends nothing', () => {
    const { headline, types } = readBack('one\n\n# two\r\n- three', 'words', 'x');
    expect([headline, types]).toEqual([['one # two - three'], []]);
    expect(markdownText('a \n b')).toBe('a b');
  });

  it('the lines of a quotation stay lines', () => {
    const { quotes, types } = readBack('x', 'one\n- two\n\n# three\n1. four', 'x');
    expect([quotes, types]).toEqual([['one\n- two\n\n# three\n1. four'], []]);
  });
});
