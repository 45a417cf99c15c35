import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, expect, test } from 'vitest';
import { readWhen } from '../../src/core/dates/read-when.ts';
import { sampleCitation, sampleEvent, sampleIndex } from '../pages/sample-index.ts';
import { allCards } from './all-cards.ts';
import { makeCards } from './make-cards.ts';
import { openStudio } from './studio.ts';

const LONG = 'وقال المتحدث باسم الوزارة [في تصريح لوكالة «أنباء»] إن الوفد وصل في 19–20 يناير 2022، '
  .repeat(5)
  .trim();
const HEADLINE = 'عنوان طويل جدًّا '.repeat(9).trim();

const PLANES = { ar: 'وصول الطائرات', en: 'The planes arrive' };
const ONE_LINE = 'انعقدت القمة الروسية الإيرانية في موسكو، اليوم الأربعاء، حيث استقبل الرئيس';
const SET = readWhen('[2021-12-07,2021-12-14,2021-12-21,2021-12-28]');

const index = sampleIndex({
  events: [
    sampleEvent('arrival'),
    sampleEvent('talks', { citations: [sampleCitation('c', { exact: 'بدأت المحادثات' })] }),
    sampleEvent('long', {
      title: { ar: HEADLINE, en: 'A headline of a great many words '.repeat(6).trim() },
      citations: [sampleCitation('l', { exact: LONG })],
    }),
    sampleEvent('set', { when: SET }),
    sampleEvent('one-line', { citations: [sampleCitation('o', { exact: ONE_LINE })] }),
    sampleEvent('figures', { title: PLANES, citations: [sampleCitation('f', { exact: 'وصلت 120 طائرة' })] }),
    sampleEvent('arabic-figures', {
      title: PLANES,
      citations: [sampleCitation('g', { exact: 'وصلت ١٢٠ طائرة' })],
    }),
  ],
});

const folder = await mkdtemp(join(tmpdir(), 'cards-'));
afterAll(() => rm(folder, { recursive: true }));
const where = { out: join(folder, 'out'), cache: join(folder, 'cache') };
const cards = allCards(index);
const draw = openStudio();
const first = await makeCards(cards, draw, 'first', where);

const read = async (path: string) => PNG.sync.read(await readFile(join(where.out, path)));

/** The box around all pixels that a test holds for; `null` where there is none. */
function boxOf(png: PNG, wanted: (red: number, green: number, blue: number) => boolean) {
  const box = { left: png.width, right: -1, top: png.height, bottom: -1 };
  for (let y = 0; y < png.height; y++) {
    for (let x = 0; x < png.width; x++) {
      const at = (y * png.width + x) * 4;
      if (!wanted(png.data[at] ?? 0, png.data[at + 1] ?? 0, png.data[at + 2] ?? 0)) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = y;
    }
  }
  return box.right < 0 ? null : box;
}

const isAmber = (r: number, g: number, b: number) => r === 0xff && g === 0xc9 && b === 0x3c;
const isInk = (r: number, g: number, b: number) => r !== 0xfb || g !== 0xf8 || b !== 0xf1;
const isDark = (r: number, g: number, b: number) => r < 80 && g < 80 && b < 80;

test.each([...cards.keys()])(
  '%s has the size that chats ask for, and nothing is cut at its edges',
  async (path) => {
    const png = await read(path);
    expect([png.width, png.height]).toEqual([1200, 630]);
    const ink = boxOf(png, isInk);
    // A letter's own overhang may reach a few pixels into the margin of 72.
    expect(ink?.left).toBeGreaterThanOrEqual(62);
    expect(ink?.right).toBeLessThanOrEqual(1138);
    expect(ink?.top).toBeGreaterThanOrEqual(40);
    expect(ink?.bottom).toBeLessThanOrEqual(600);
    expect((await readFile(join(where.out, path))).length).toBeLessThan(150_000);
  },
);

test.each([
  ['ar/arrival.png', 280],
  ['en/arrival.png', 280],
  ['ar/long.png', 270],
])('%s has amber where its quote is and nowhere else', async (path, above) => {
  const amber = boxOf(await read(path), isAmber);
  expect(amber?.top).toBeGreaterThan(above);
  expect(amber?.bottom).toBeLessThan(545);
  // An Arabic quote begins at the right on every card.
  expect(amber?.right).toBeGreaterThan(1090);
});

test.each(['ar/index.png', 'en/index.png'])('%s quotes nothing and has no amber', async (path) => {
  expect(boxOf(await read(path), isAmber)).toBeNull();
});

test.each([
  ['ar/arrival.png', 'right'],
  ['en/arrival.png', 'left'],
])('the headline of %s stands at the %s', async (path, side) => {
  const png = await read(path);
  const crop = new PNG({ width: 1200, height: 100 });
  PNG.bitblt(png, crop, 0, 145, 1200, 100, 0, 0);
  const box = boxOf(crop, isDark);
  const [left, right] = [(box?.left ?? 0) - 72, 1128 - (box?.right ?? 0)];
  expect(left < right ? 'left' : 'right').toBe(side);
  expect(Math.min(left, right)).toBeLessThan(12);
});

/** Part of a card, over its whole width. */
function rows(png: PNG, top: number, height: number): PNG {
  const crop = new PNG({ width: png.width, height });
  PNG.bitblt(png, crop, 0, top, png.width, height, 0, 0);
  return crop;
}

/** Colours along a line of pixels, each named once for as long as it goes on. */
function coloursAlong(png: PNG, top: number): string[] {
  const { data } = rows(png, top, 1);
  const line = Array.from({ length: png.width }, (_, x) => data.subarray(x * 4, x * 4 + 3).join());
  return line.filter((colour, x) => colour !== line[x - 1]);
}

test.each(['ar/set.png', 'en/set.png'])(
  '%s has as many teeth as its date has days, cut clean',
  async (path) => {
    const png = await read(path);
    const [paper] = coloursAlong(png, 0);
    const lines = Array.from({ length: 80 }, (_, n) => coloursAlong(png, 245 + n));
    // Beside the hair between them there is ink and paper alone, and nothing paler at their edges.
    const teeth = lines.filter((line) => new Set(line).size === 2);
    expect(teeth.map((line) => line.filter((colour) => colour !== paper).length)).toContain(4);
  },
);

test('a few words are set larger than many, but not in a further line for that', async () => {
  const heightOf = async (path: string) => {
    const box = boxOf(await read(path), isAmber);
    return box === null ? null : box.bottom - box.top + 1;
  };
  expect(await heightOf('ar/talks.png')).toBe(70);
  expect(await heightOf('en/talks.png')).toBe(70);
  expect(await heightOf('ar/one-line.png')).toBe(56);
});

test('figures within the quote change nothing of the words above it', async () => {
  const [latin, arabic] = await Promise.all(
    ['en/figures.png', 'en/arabic-figures.png'].map(async (path) => rows(await read(path), 0, 270)),
  );
  if (latin === undefined || arabic === undefined) throw new Error('no cards');
  expect(boxOf(latin, isDark)).not.toBeNull();
  expect(arabic.data.equals(latin.data)).toBe(true);
});

test('two events have two cards', async () => {
  const [one, other] = [await read('ar/arrival.png'), await read('ar/talks.png')];
  expect(one.data.equals(other.data)).toBe(false);
});

test('only what says something else is drawn anew, and what is not used any more is not kept', async () => {
  expect(first).toEqual({ made: 16, kept: 0 });
  expect(await makeCards(cards, draw, 'first', where)).toEqual({ made: 0, kept: 16 });
  const changed = {
    ...index,
    events: index.events.map((e) => (e.id === 'talks' ? { ...e, status: 'planned' as const } : e)),
  };
  expect(await makeCards(allCards(changed), draw, 'first', where)).toEqual({ made: 2, kept: 14 });
  expect(await readdir(where.cache)).toHaveLength(16);
});

test('another way of drawing draws all anew', async () => {
  expect(await makeCards(new Map([...cards].slice(0, 1)), draw, 'second', where)).toEqual({
    made: 1,
    kept: 0,
  });
  expect(await readdir(where.cache)).toHaveLength(1);
});
