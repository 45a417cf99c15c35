import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileLines } from '../../src/compiler/lines/compile-lines.ts';
import { formatReports } from '../../src/compiler/report/format-report.ts';
import { compareWhen } from '../../src/core/dates/order.ts';
import { corpusHeadSchema } from '../../src/core/model/corpus-head.ts';
import { articleSchema, eventSchema } from '../../src/core/model/published.ts';
import { wordsIn } from './arabic.ts';
import { generate } from './generate.ts';

const folder = mkdtempSync(join(tmpdir(), 'sanad-corpus-'));

afterAll(() => rmSync(folder, { recursive: true }));

const digest = (lines: readonly string[]) =>
  createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);

async function compiled(lines: readonly string[], name: string) {
  const input = join(folder, `${name}.jsonl`);
  const out = join(folder, name);
  writeFileSync(input, lines.map((line) => `${line}\n`).join(''));
  const result = await compileLines({ input, out, site: null, cache: join(folder, 'cache'), workers: 0 });
  const rows = (file: string) => readFileSync(join(out, file), 'utf8').split('\n').filter(Boolean);
  return { result, rows };
}

describe('generate', () => {
  it('writes the same bytes for the same numbers, on any machine', () => {
    // Kept from another run: a change of the texts changes them, a change of the machine must not.
    expect(digest([...generate(200, 7)])).toBe(digest([...generate(200, 7)]));
    expect(digest([...generate(200, 7)])).toMatchInlineSnapshot(`"6504cca60b4a58e0"`);
  });

  it('writes other articles for another seed', () => {
    expect(digest([...generate(200, 8)])).not.toBe(digest([...generate(200, 7)]));
  });

  it.each([
    [50, 1],
    [75, 2],
    [120, 3],
    [200, 44],
    [333, 555],
    [400, 999_999_999],
  ])('%i events of seed %i compile, and are so many', async (events, seed) => {
    const { result } = await compiled([...generate(events, seed)], `${events}-${seed}`);
    const reports = 'errors' in result ? result.errors : [];
    expect(formatReports(reports, { data: '.', out: 'out' })).toBe('');
    expect('head' in result && result.head.totals.events).toBe(events);
  });
});

describe('a thousand events', async () => {
  const { result, rows } = await compiled([...generate(1000, 1)], 'thousand');
  const events = rows('events.jsonl').map((line) => eventSchema.parse(JSON.parse(line)));
  const articles = rows('articles.jsonl').map((line) => articleSchema.parse(JSON.parse(line)));
  const byId = new Map(articles.map((article) => [article.id, article]));

  it('are proved: every quote is the text at its offsets', () => {
    expect(result).not.toHaveProperty('errors');
    const spans = events.flatMap(({ citations }) =>
      citations.flatMap(({ article, dating, ...own }) =>
        [own, ...('words' in dating ? dating.words : [])].map((span) => ({ article, ...span })),
      ),
    );
    const wrong = spans.filter(
      ({ article, paragraph, start, end, exact }) =>
        byId.get(article)?.paragraphs[paragraph]?.text.slice(start, end) !== exact,
    );
    expect([spans.length > 1800, wrong]).toEqual([true, []]);
  });

  it('stand in order of time, undated ones last, articles in order of publication', () => {
    const isInOrder = events.every((event, n) => {
      const before = events[n - 1];
      const order = before ? compareWhen(before.when, event.when) : -1;
      return order < 0 || (order === 0 && (before?.id ?? '') < event.id);
    });
    const days = articles.map(({ published }) => published.earliest);
    expect([isInOrder, days.toSorted().join() === days.join()]).toEqual([true, true]);
  });

  it('have every precision, form and status, several sources and disagreements', () => {
    const kinds = (of: (string | undefined)[]) =>
      [...new Set(of.filter((item) => item !== undefined))].sort();
    expect(kinds(events.map(({ when }) => when?.precision))).toEqual(['day', 'month', 'season', 'year']);
    expect(kinds(events.map(({ when }) => when?.form))).toEqual([
      'around',
      'day',
      'open',
      'part',
      'set',
      'span',
    ]);
    expect(kinds(events.map(({ status }) => status))).toEqual(['claimed', 'happened', 'planned']);
    expect(events.some(({ when }) => when === null)).toBe(true);
    expect(events.some(({ citations }) => citations.length > 1)).toBe(true);
    expect(events.some(({ disagreements }) => disagreements.length > 0)).toBe(true);
  });

  it('are told by 500 people in 40 topics over thirty years, in articles of 150 to 900 words', () => {
    const head = corpusHeadSchema.parse(
      JSON.parse(readFileSync(join(folder, 'thousand', 'corpus.json'), 'utf8')),
    );
    expect([head.people.length, head.topics.length, head.totals.events]).toEqual([500, 40, 1000]);
    expect(new Set(head.people.map(({ name }) => name.ar)).size).toBe(500);
    const years = new Set(articles.map(({ published }) => published.earliest?.slice(0, 4)));
    expect(years.size).toBe(30);
    const lengths = articles.map(({ paragraphs }) => wordsIn(paragraphs.map(({ text }) => text).join(' ')));
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(150);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(960);
  });
});
