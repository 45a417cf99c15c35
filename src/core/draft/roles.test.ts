import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NEWS, PAGES } from './roles.cases.ts';
import { guessRoles } from './roles.ts';

describe('guessRoles', () => {
  it.each(Object.entries(PAGES))('reads %s', (_, page) => {
    const roles = guessRoles(page.map(([, line]) => line));
    expect(page.map(([, line], at) => [roles[at], line])).toEqual(page);
  });

  it.each(NEWS)('keeps «%s» for readers', (line) => {
    const body = 'وقالت البلدية في بيان أصدرته مساء الخميس إن العمل سيستمر حتى نهاية الشهر رغم الأمطار.';
    expect(guessRoles(['افتتاح السوق القديمة', body, line, body.replace('الخميس', 'الجمعة')])[2]).not.toBe(
      'boilerplate',
    );
  });

  it('gives each paragraph one role, at most one the title, and never hides all that ends in a full stop', () => {
    const lines = [...Object.values(PAGES).flat()].map(([, line]) => line);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...lines, ...NEWS, '', '–', '\u200f'), { maxLength: 12 }),
        (page) => {
          const roles = guessRoles(page);
          expect(roles).toHaveLength(page.length);
          expect(roles.filter((role) => role === 'title').length).toBeLessThanOrEqual(1);
          const told = new Set(page.filter((line) => /[^.]\.$/u.test(line)));
          const shown = new Set(page.filter((_, at) => roles[at] !== 'boilerplate'));
          for (const line of told) expect(shown).toContain(line);
        },
      ),
    );
  });

  const DATA = new URL('../../../data/articles/', import.meta.url);
  const read = (file: string) => readFileSync(new URL(file, DATA), 'utf8');
  const articles = readdirSync(DATA).filter(
    (file) => file.endsWith('.txt') && readdirSync(DATA).includes(file.replace(/txt$/u, 'yaml')),
  );

  it.each(articles)('%s: as by hand', (file) => {
    const paragraphs = read(file)
      .split(/\r?\n/u)
      .filter((line) => line.trim() !== '');
    const { roles } = parse(read(file.replace(/txt$/u, 'yaml')));
    expect(guessRoles(paragraphs)).toEqual(paragraphs.map((_, at) => roles[at] ?? 'body'));
  });
});
