import { describe, expect, test } from 'vitest';
import { netlifyHeaders } from './netlify-headers.mjs';
import { EMBED_POLICY, headersOf, IMMUTABLE, PAGE_POLICY } from './rules.mjs';
import { SAMPLE_FILES } from './sample-site.ts';

interface Rule {
  pattern: string;
  headers: [name: string, value: string][];
}

/** Read as the hosts' documentation says: a path in the first column, its headers indented below it. */
function rulesIn(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      rules.push({ pattern: line, headers: [] });
      continue;
    }
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    expect(name, line).not.toBe('');
    rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

const matches = (pattern: string, path: string) =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** All that any rule gives a path, each header as often as it is given. */
const given = (rules: Rule[], path: string) =>
  rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers);

const pages = Object.keys(SAMPLE_FILES).filter((path) => path.endsWith('.html'));

describe.each(['/', '/x/y/'])('_headers of a site mounted at %s', (base) => {
  const rules = rulesIn(netlifyHeaders({ base, pages }));
  /** What is asked for: the file itself, and the folder that it stands for. */
  const requests = Object.keys(SAMPLE_FILES).flatMap((path) => {
    const folder = path.replace(/(?<=^|\/)index\.html$/, '');
    return folder === path
      ? [[path, path]]
      : [
          [path, path],
          [folder, path],
        ];
  });

  test.each(requests)('%s gets what the table gives %s, and nothing twice', (request = '', path = '') => {
    const headers = given(rules, base + request);
    expect(headers.length).toBe(new Set(headers.map(([name]) => name)).size);
    const { 'Cache-Control': cache, ...others } = headersOf(path);
    const { 'Cache-Control': said = 'no-cache', ...saidOthers } = Object.fromEntries(headers);
    expect(saidOthers).toEqual(others);
    // Where no rule speaks, both hosts ask again before each use, by themselves.
    expect(said).toBe(cache);
  });

  test('pages that do not exist yet are under the same rules', () => {
    const policy = (path: string) => Object.fromEntries(given(rules, base + path))['Content-Security-Policy'];
    expect(policy('en/e/another/')).toBe(PAGE_POLICY);
    expect(policy('en/embed/')).toBe(EMBED_POLICY);
    expect(policy('e/embed/')).toBe(PAGE_POLICY);
    expect(policy('assets/app-abc.js')).toBeUndefined();
    expect(Object.fromEntries(given(rules, `${base}assets/x.css`))['Cache-Control']).toBe(IMMUTABLE);
  });
});

test('a site in many languages keeps within the limits of Cloudflare Pages', () => {
  const languages = ['', 'fa/', 'ru/', 'en/', 'pt-BR/', 'zh-Hans/'];
  const folders = ['', 'e/x/', 'person/x/', 'topic/x/', 'article/x/', 'method/', 'embed/'];
  const many = languages.flatMap((language) => folders.map((folder) => `${language}${folder}index.html`));
  const text = netlifyHeaders({ base: '/', pages: [...many, '404.html'] });
  expect(rulesIn(text).length).toBeLessThanOrEqual(100);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
});
