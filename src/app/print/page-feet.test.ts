import { expect, test } from 'vitest';
import { pageFeet } from './page-feet.ts';

test.each([
  ['rtl', { '--foot-left': '"\u2066news.example/e/x/\u2069"', '--foot-right': '"day"' }],
  ['ltr', { '--foot-left': '"day"', '--foot-right': '"\u2066news.example/e/x/\u2069"' }],
] as const)('%s: the day where reading begins, the address on the other side', (direction, feet) => {
  expect(pageFeet(direction, 'day', 'https://news.example/e/x/')).toEqual(feet);
});

test('nothing in an address ends the string early', () => {
  const feet = pageFeet('ltr', 'a\nb', 'http://x/?q="\\');
  expect(feet).toEqual({ '--foot-left': '"a b"', '--foot-right': '"\u2066x/?q=\\"\\\\\u2069"' });
});
