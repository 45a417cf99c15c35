import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { rich, slot } from './rich.tsx';

test.each([
  ['plain', 'plain'],
  [`${slot('a')}`, '<bdi>A</bdi>'],
  [`before ${slot('a')} between ${slot('b')}.`, 'before <bdi>A</bdi> between <i>B</i>.'],
  [`${slot('b')}${slot('a')}`, '<i>B</i><bdi>A</bdi>'],
  [`twice ${slot('a')} ${slot('a')}`, 'twice <bdi>A</bdi> <bdi>A</bdi>'],
])('%j', (sentence, markup) => {
  expect(renderToStaticMarkup(rich(sentence, { a: <bdi>A</bdi>, b: <i>B</i> }))).toBe(markup);
});
