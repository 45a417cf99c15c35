import { describe, expect, test } from 'vitest';
import { knownScriptOnly, plainTextOnly } from './html-policy.ts';

describe('HTML strings', () => {
  test.each(['', 'يناير 2022', 'a &amp; b', 'Q1 > Q2'])('passes %j, which is text', (text) => {
    expect(plainTextOnly(text)).toBe(text);
  });

  test.each(['<b>', '<img src=x onerror=alert(1)>', '</div>', '<!-- -->', 'text <script>', '<'])(
    'refuses %j',
    (html) => {
      expect(() => plainTextOnly(html)).toThrow(TypeError);
    },
  );
});

describe('URLs of scripts', () => {
  const page = 'https://news.example/x/y/en/e/one/?c=k';
  const known = ['https://news.example/x/y/assets/w.js', '/dev/w.ts?worker'];

  test.each(['https://news.example/x/y/assets/w.js', '../../../assets/w.js', '/dev/w.ts?worker'])(
    'passes %j, which the app starts',
    (url) => {
      expect(knownScriptOnly(url, page, known)).toBe(url);
    },
  );

  test.each([
    '/x/y/assets/other.js',
    '/dev/w.ts',
    'https://elsewhere.example/x/y/assets/w.js',
    '//elsewhere.example/w.js',
    'http://news.example/x/y/assets/w.js',
    'https://news.example:8443/x/y/assets/w.js',
    'data:text/javascript,alert(1)',
    'blob:https://news.example/1',
  ])('refuses %j', (url) => {
    expect(() => knownScriptOnly(url, page, known)).toThrow(TypeError);
  });
});
