import { describe, expect, it } from 'vitest';
import { eventsAsAnnotations } from './events-as-annotations.ts';
import { cited, exportOf, plainSpeech } from './plain-speech.fixtures.ts';

interface Written {
  first: { items: { target: { selector: { type: string; start?: number; end?: number }[] } }[] };
}

describe('the position of a quote in its article', () => {
  it('counts characters from the beginning of the text, a pair of surrogates being one', () => {
    // Four storms of two UTF-16 units each before the words, half of them in the paragraph above.
    const paragraphs = ['🌧🌧 rain', 'and 🌧🌧 more rain'].map((text, n) => ({ n, role: 'body' as const, text }));
    const file = exportOf({ citations: [cited({ paragraph: 1, start: 9, end: 18, exact: 'more rain' })] });
    const written = eventsAsAnnotations(file, new Map([['first', { paragraphs }]]), plainSpeech) as Written;
    const selector = written.first.items[0]?.target.selector.find(({ start }) => start !== undefined);
    expect(selector).toEqual({ type: 'TextPositionSelector', start: 15, end: 24 });
    const text = paragraphs.map((paragraph) => `${paragraph.text}\n`).join('');
    expect([...text].slice(15, 24).join('')).toBe('more rain');
  });
});
