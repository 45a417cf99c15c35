import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { inRoot } from '../scripts/project.mjs';
import { compile } from '../src/compiler/compile.ts';
import type { ReviewAnswer, ReviewedDraft, ReviewedProposal } from '../src/core/review/reviewed-draft.ts';
import { violations } from './fixtures/axe.ts';
import { serveHostPage } from './fixtures/host-page.ts';
import { openReviewDesk, type ReviewDesk } from './fixtures/review-desk.ts';
import { type Watch, watch } from './fixtures/watch.ts';

/** Playwright's `test` on the development server, with a draft that waits. */
const test = base.extend<{ watched: Watch }, { desk: ReviewDesk }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
    async ({}, use) => {
      const desk = await openReviewDesk();
      await use(desk);
      await desk.close();
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  watched: [
    async ({ context, desk }, use) => {
      const watched = await watch(context, new URL(desk.url).origin);
      await use(watched);
      expect(watched.unexpected(), 'nothing went wrong that the test did not expect').toEqual([]);
    },
    { auto: true },
  ],
});

// One draft, which the last of them publishes.
test.describe.configure({ mode: 'serial' });

/** As the page asks. */
function askOnPage(page: Page, request: object): Promise<ReviewAnswer> {
  return page.evaluate(async (body) => {
    const token = document.querySelector<HTMLMetaElement>('meta[name="review-token"]')?.content ?? '';
    const headers = { 'Content-Type': 'application/json', 'X-Review-Token': token };
    return (await fetch('api', { method: 'POST', headers, body })).json();
  }, JSON.stringify(request));
}

async function draftOf(page: Page, { id }: ReviewDesk): Promise<ReviewedDraft> {
  const answer = await askOnPage(page, { ask: 'draft', id });
  if (!('draft' in answer)) throw new Error(JSON.stringify(answer));
  return answer.draft;
}

const articleFile = ({ data, id }: ReviewDesk) => join(data, 'articles', `${id}.draft.yaml`);
const card = (page: Page) => page.locator('[data-card]');
const currentKey = (page: Page) =>
  page.locator('[data-proposal][aria-current]').getAttribute('data-proposal');

/** Selects words of a paragraph as a pointer would, and presses a key before the page has been drawn anew. */
function selectAndPress(page: Page, paragraph: number, end: number, key: string): Promise<void> {
  return page.evaluate(
    ([paragraph, start, end, key]) => {
      const holder = document.querySelector(`[data-paragraph="${paragraph}"]`);
      const walker = document.createTreeWalker(holder ?? document, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let at = 0;
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const length = text.textContent?.length ?? 0;
        if (at <= start && start < at + length) range.setStart(text, start - at);
        if (at < end && end <= at + length) range.setEnd(text, end - at);
        at += length;
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    },
    [paragraph, 0, end, key] as const,
  );
}

test('the draft beside its article: for everyone, and for every key', async ({ page, desk }) => {
  await page.goto(`${desk.url}?draft=${desk.id}`);
  await expect(card(page)).toBeFocused();
  const { proposals } = await draftOf(page, desk);

  // The current proposal's words are lit, to the letter, and in sight.
  const [first, second] = proposals;
  const lit = page.locator('mark[data-current]');
  expect((await lit.allTextContents()).join('')).toBe(first?.exact);
  await page.keyboard.press('j');
  await expect(page.locator(`[data-proposal="${second?.key}"]`)).toHaveAttribute('aria-current', 'true');
  await expect(lit.first()).toBeInViewport();
  expect((await lit.allTextContents()).join('')).toBe(second?.exact);
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  expect(await currentKey(page)).toBe(first?.key);

  // Dates and names say what was understood.
  const date = page.locator('[data-date="2025-03-12"]').first();
  await expect(date).toHaveAttribute('title', /2025-03-12/);
  await expect(page.locator('[data-name="darawi"]').first()).toHaveAttribute('title', /الدرعاوي/);

  expect(await violations(page, 'Arabic')).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('e');
  await expect(page.locator('[data-form="correct"] textarea').first()).toBeFocused();
  expect(await violations(page, 'the form')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeFocused();
});

test('what is wrong is told at its field, and taken back; words that are selected become a citation', async ({
  page,
  desk,
}) => {
  const before = readFileSync(articleFile(desk), 'utf8');
  await page.goto(`${desk.url}?draft=${desk.id}&lang=en`);
  await expect(card(page)).toBeFocused();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  const key = await currentKey(page);
  await page.keyboard.press('e');
  await page.locator('[data-form="correct"] textarea').first().fill('كلمات ليست في النص');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[data-form="correct"]')).toHaveCount(0);
  await page.locator(`[data-proposal="${key}"] button`).first().click();
  const fault = card(page).locator('[data-rule="Q1"]');
  await expect(fault).toHaveAttribute('data-path', `citations[${key}].exact`);
  await page.keyboard.press('p');
  await expect(page.locator('[data-notice="waiting"]')).toBeVisible();
  await page.keyboard.press('u');
  await expect.poll(() => readFileSync(articleFile(desk), 'utf8')).toBe(before);
  await expect(page.locator('[data-rule="Q1"]')).toHaveCount(0);

  const { paragraphs, proposals } = await draftOf(page, desk);
  const free = paragraphs.find(
    ({ n, role }) => role === 'body' && !proposals.some((one) => one.paragraph === n),
  );
  const words = free?.text.slice(0, free.text.indexOf(' ', 12)) ?? '';
  await selectAndPress(page, free?.n ?? 0, words.length, 'c');
  await expect(page.locator('[data-form="correct"] textarea').first()).toHaveValue(words);
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await expect(page.locator('[data-proposal]')).toHaveCount(proposals.length);
  await expect.poll(() => readFileSync(articleFile(desk), 'utf8')).toBe(before);
});

test('a page of another origin is not heard, and reads nothing', async ({ page, desk, watched }) => {
  watched.allow(/./);
  const before = readFileSync(articleFile(desk), 'utf8');
  const elsewhere = await serveHostPage('');
  await page.goto(elsewhere.url);
  const tried = await page.evaluate(async (url) => {
    const request = JSON.stringify({ ask: 'drafts' });
    const attempt = (init: RequestInit, path = 'api') =>
      fetch(url + path, init).then(
        async (response) => `${response.type} ${response.status} ${await response.text()}`,
        (error: Error) => error.name,
      );
    const json = { 'Content-Type': 'application/json' };
    return Promise.all([
      attempt({ method: 'POST', headers: json, body: request }),
      attempt({ method: 'POST', body: request }),
      attempt({ method: 'POST', mode: 'no-cors', body: request }),
      attempt({}, ''),
    ]);
  }, desk.url);
  await elsewhere.close();
  expect(tried.map((answer) => answer.replace(/^opaque 0 $/, 'TypeError'))).toEqual(
    tried.map(() => 'TypeError'),
  );
  expect(readFileSync(articleFile(desk), 'utf8')).toBe(before);
});

/** Whether an editor who has read the article finds it right: words and date of something that it tells. */
function isRight({ paragraph, exact, when }: ReviewedProposal, { truth }: ReviewDesk, text: string): boolean {
  const at = text.indexOf(exact);
  return truth.some((one) => {
    const from = text.indexOf(one.exact);
    const overlaps = one.paragraph === paragraph && from < at + exact.length && at < from + one.exact.length;
    return overlaps && (when?.edtf ?? null) === one.when;
  });
}

/** Every key, click and selection of an editor. */
class Counted {
  readonly page: Page;
  actions = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    this.actions += 1;
    await this.page.keyboard.press(key);
  }
}

test('an article of 500 words goes from text file to published in at most 40 actions', async ({
  page,
  desk,
}) => {
  test.slow();
  const editor = new Counted(page);
  await page.goto(desk.url);
  await page.getByRole('link', { name: desk.id }).focus();
  await editor.press('Enter');
  await expect(card(page)).toBeFocused();

  const { proposals, paragraphs } = await draftOf(page, desk);
  const right = new Set(
    proposals
      .filter((one) => isRight(one, desk, paragraphs[one.paragraph]?.text ?? ''))
      .map(({ key }) => key),
  );
  expect(right.size).toBeGreaterThan(15);
  const decided = new Set<string>();
  while (decided.size < proposals.length) {
    const key = (await currentKey(page)) ?? '';
    expect(decided).not.toContain(key);
    const paragraph = proposals.find((one) => one.key === key)?.paragraph;
    const open = proposals.filter((one) => one.paragraph === paragraph && !decided.has(one.key));
    const isAllRight = open.every((one) => right.has(one.key));
    const isOnlyRight = right.has(key) && open.filter((one) => right.has(one.key)).length === 1;
    const together = open.length > 1 && (isAllRight || isOnlyRight);
    if (together) await editor.press(isAllRight ? 'Shift+A' : 'o');
    else if (right.has(key)) await editor.press('a');
    else {
      await editor.press('x');
      if (await page.getByRole('dialog').isVisible()) await editor.press('Enter');
    }
    for (const one of together ? open : [{ key }]) decided.add(one.key);
    await expect(page.locator(`[data-proposal="${key}"][data-waiting]`)).toHaveCount(0);
  }
  await expect(page.locator('[data-waiting]')).toHaveCount(0);
  await expect(page.locator('[data-saving]')).toHaveCount(0, { timeout: 30_000 });
  const left = await draftOf(page, desk);
  expect(left.errors).toEqual([]);
  for (const _mark of left.marks) {
    await editor.press('p');
    await expect(page.locator('[data-mark] button').first()).toBeFocused();
    const marks = await page.locator('[data-mark]').count();
    await editor.press('Enter');
    await expect(page.locator('[data-mark]')).toHaveCount(marks - 1);
  }
  await editor.press('p');
  await expect(page.locator('[data-notice="published"]')).toBeVisible();
  test.info().annotations.push({
    type: 'actions',
    description: `${editor.actions} for ${proposals.length} proposals`,
  });
  expect(editor.actions).toBeLessThanOrEqual(40);

  const compiled = compile(desk.data);
  expect('errors' in compiled ? compiled.errors : []).toEqual([]);
  const published = 'corpus' in compiled ? compiled.corpus.index : null;
  expect(published?.articles.map(({ id }) => id)).toContain(desk.id);
  expect(readdirSync(join(desk.data, 'articles')).filter((file) => /draft|^\./.test(file))).toEqual([]);
});

test('no built site has any of it', () => {
  const dist = inRoot('dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => /^review(?:\/|$)/.test(file))).toEqual([]);
  const told = files.filter(
    (file) =>
      /\.(?:js|html)$/.test(file) &&
      /review-token|sanad:review/i.test(readFileSync(join(dist, file), 'utf8')),
  );
  expect(told).toEqual([]);
});
