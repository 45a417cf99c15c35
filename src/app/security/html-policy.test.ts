import { describe, expect, test } from 'vitest';
import { plainTextOnly, sameOriginOnly } from './html-policy.ts';

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

  test.each(['./assets/w.js', '../../../assets/w.js', '/x/y/w.js', 'https://news.example/w.js'])(
    'passes %j of this site',
    (url) => {
      expect(sameOriginOnly(url, page)).toBe(url);
    },
  );

  test.each([
    'https://elsewhere.example/w.js',
    '//elsewhere.example/w.js',
    'http://news.example/w.js',
    'https://news.example:8443/w.js',
    'data:text/javascript,alert(1)',
    'blob:https://elsewhere.example/1',
  ])('refuses %j', (url) => {
    expect(() => sameOriginOnly(url, page)).toThrow(TypeError);
  });
});
