import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compileLines } from './compile-lines.ts';
import { fewLines } from './few-lines.fixtures.ts';
import { patchWritten } from './patch-written.ts';

vi.mock(import('./patch-written.ts'), async (original) => {
  const { patchWritten } = await original();
  return { patchWritten: vi.fn(patchWritten) };
});

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanad-patch-'));
  vi.mocked(patchWritten).mockClear();
});

afterEach(() => rmSync(folder, { recursive: true }));

async function compiled(lines: readonly string[], cache = 'cache', out = 'out') {
  const input = join(folder, 'lines.jsonl');
  writeFileSync(input, lines.map((line) => `${line}\n`).join(''));
  const paths = { input, out: join(folder, out), cache: join(folder, cache) };
  return compileLines({ ...paths, site: null, workers: 0, compiler: 'this one' });
}

const FILES = ['corpus.json', 'events.jsonl', 'articles.jsonl'];
const written = (out = 'out') => FILES.map((file) => readFileSync(join(folder, out, file), 'utf8'));
const isPatched = () => vi.mocked(patchWritten).mock.results.at(-1)?.value !== undefined;

const LINES = fewLines();
type Line = ReturnType<typeof lineAt>;
const lineAt = (n: number) =>
  JSON.parse(LINES[n] ?? '') as {
    article: { id: string; paragraphs: string[]; published: { basis: { ar: string } } };
    events: {
      id: string;
      title?: { ar: string };
      people?: string[];
      citations: { key: string; exact: string }[];
      partOf?: string;
    }[];
  };

function changed(n: number, change: (line: Line) => void): string[] {
  return LINES.map((text, at) => {
    if (at !== n) return text;
    const line = lineAt(n);
    change(line);
    return JSON.stringify(line);
  });
}

const addWords = ({ article }: Line): void => {
  article.paragraphs = article.paragraphs.map((text, n) =>
    n === article.paragraphs.length - 2 ? `${text} وانتهى.` : text,
  );
};
const renameFirst = ({ events }: Line): void => {
  for (const { title } of events) if (title) title.ar = `نعم: ${title.ar}`;
};
const newArticle = (id: string): string => {
  const { article } = lineAt(1);
  return JSON.stringify({ article: { ...article, id }, events: [] });
};
const newEvent = (line: Line): void => {
  const [first] = line.events;
  if (!first) throw new Error('no event to be told of once more');
  const [citation] = first.citations;
  if (!citation) throw new Error('no citation');
  const added = { ...first, id: 'quite-new', citations: [{ ...citation, key: 'quite-new-cited' }] };
  line.events.push(added);
};

const ALONE = LINES.findIndex(
  (_, n) => n > 0 && lineAt(n).events.every(({ title }) => title) && lineAt(n).events.length > 0,
);

/** A line that describes an event of which a later one tells. */
const SHARED = LINES.findIndex(
  (_, n) =>
    n > 0 &&
    lineAt(n).events.some(
      ({ id, title }) => title && LINES.slice(n + 1).some((text) => text.includes(`{"id":"${id}"`)),
    ),
);
/** A line that tells of an event that another describes. */
const SHARING = LINES.findIndex((_, n) => n > 0 && lineAt(n).events.some(({ title }) => !title));

describe('a few changed lines', () => {
  it.each<[what: string, lines: string[]]>([
    ['words in one article', changed(3, addWords)],
    ['words in many', LINES.map((text, n) => (n % 9 === 1 ? (changed(n, addWords)[n] ?? '') : text))],
    ['an article that is new', [...LINES.slice(0, 5), newArticle('new-one'), ...LINES.slice(5)]],
    ['an article that is new, and the last', [...LINES, newArticle('new-one')]],
    ['headlines', changed(ALONE, renameFirst)],
    ['headlines of an event of several lines', changed(SHARED, renameFirst)],
    [
      'how the day of an article is known that tells of an event of another',
      changed(SHARING, ({ article }) => {
        article.published.basis.ar += ' كما يظهر.';
      }),
    ],
    ['the name of the site', LINES.map((text, n) => (n === 0 ? text.replace('أرشيف', 'ديوان') : text))],
  ])('%s: comes to what all lines come to, without going through them', async (_what, lines) => {
    await compiled(LINES);
    const result = await compiled(lines);
    expect(result).not.toHaveProperty('errors');
    expect(isPatched()).toBe(true);
    const patched = written();
    const anew = await compiled(lines, 'no-cache', 'out-anew');
    expect(patched).toEqual(written('out-anew'));
    expect('notes' in result && result.notes).toEqual('notes' in anew && anew.notes);
  });

  it.each<[what: string, change: (line: Line) => void]>([
    ['headlines', renameFirst],
    ['an event that is new', newEvent],
    ['an event that has gone', ({ events }) => void events.pop()],
    ['the id of an event', ({ events }) => Object.assign(events[0] ?? {}, { id: 'renamed' })],
    [
      'the key of a citation',
      ({ events }) => Object.assign(events[0]?.citations[0] ?? {}, { key: 'renamed-cited' }),
    ],
    ['the id of an article', ({ article }) => Object.assign(article, { id: 'renamed' })],
    ['people', ({ events }) => Object.assign(events[0] ?? {}, { people: [] })],
    [
      'an event that is part of another',
      ({ events }) => Object.assign(events[0] ?? {}, { partOf: lineAt(ALONE + 1).events[0]?.id }),
    ],
  ])('%s: comes to what all lines come to, in each article', async (_what, change) => {
    for (const n of [ALONE, LINES.length - 2]) {
      if (lineAt(n).events.length === 0) continue;
      const lines = changed(n, change);
      await compiled(LINES);
      const result = await compiled(lines);
      const after = written();
      const anew = await compiled(lines, `no-cache-${n}`, 'out-anew');
      if ('errors' in anew) expect('errors' in result && result.errors).toEqual(anew.errors);
      else expect(after).toEqual(written('out-anew'));
    }
  });

  it('can change again and again, and back', async () => {
    await compiled(LINES);
    const before = written();
    for (const n of [2, 9, 4, 9]) await compiled(changed(n, n === 9 ? renameFirst : addWords));
    await compiled([...LINES, newArticle('new-one')]);
    // All lines are gone through, as remembered by those before.
    await compiled([LINES[0] ?? '', ...LINES.slice(1).toReversed()]);
    expect(isPatched()).toBe(false);
    expect(written()).toEqual(before);
    await compiled(LINES.slice(0, -1));
    await compiled(LINES);
    expect(written()).toEqual(before);
  });

  it.each<[what: string, lines: string[]]>([
    ['an id that another has', changed(3, ({ article }) => Object.assign(article, lineAt(4).article))],
    ['an article twice', [...LINES, LINES[3] ?? '']],
    [
      'a key that another has',
      changed(ALONE, ({ events }) =>
        Object.assign(events[0]?.citations[0] ?? {}, { key: lineAt(ALONE + 1).events[0]?.citations[0]?.key }),
      ),
    ],
    [
      'a quote that is not there',
      changed(ALONE, ({ events }) => Object.assign(events[0]?.citations[0] ?? {}, { exact: 'ليس هنا' })),
    ],
  ])('%s: is found, and nothing is written', async (_what, lines) => {
    await compiled(LINES);
    const before = written();
    const result = await compiled(lines);
    expect('errors' in result && result.errors.length).toBeGreaterThan(0);
    const anew = await compiled(lines, 'no-cache', 'out-anew');
    expect(result).toEqual(anew);
    expect(written()).toEqual(before);
    expect(await compiled(LINES)).toMatchObject({ proved: 0 });
  });
});
