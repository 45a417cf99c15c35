import type { Page } from '@playwright/test';
import type { TimelineEvent, TimelineIndex } from '../src/core/model/published.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

const FACETS = ['topic', 'person', 'place', 'status'] as const;
type Facet = (typeof FACETS)[number];

const valuesOf = (event: TimelineEvent, facet: Facet): string[] =>
  ({ topic: event.topics, person: event.people, place: event.places, status: [event.status] })[facet];

/** The options of a facet, by the names that the reader sees. */
function namesOf({ topics, people, places, site }: TimelineIndex, facet: Facet): Map<string, string> {
  const [language = ''] = site.languages;
  if (facet === 'status') {
    const t = words(language, 'common');
    return new Map(['happened', 'planned', 'claimed'].map((id) => [id, t(`status.${id}`)]));
  }
  const all = { topic: topics, person: people, place: places }[facet];
  return new Map(all.map(({ id, name }) => [id, name[language] ?? '']));
}

/** What choosing each option would leave, said apart from the app's own reckoning; by name. */
function expectedCounts(index: TimelineIndex, facet: Facet, topic: string | null): Record<string, number> {
  const counted = index.events.filter(
    ({ topics }) => topic === null || facet === 'topic' || topics.includes(topic),
  );
  return Object.fromEntries(
    [...namesOf(index, facet)].map(([id, name]) => [
      name,
      counted.filter((event) => valuesOf(event, facet).includes(id)).length,
    ]),
  );
}

/** What the open filters say. */
async function shownCounts(page: Page, legend: string): Promise<Record<string, number>> {
  const options = page
    .getByRole('group', { name: legend, exact: true })
    .locator('label:has([type="checkbox"])');
  const told = await options.evaluateAll((labels) =>
    labels
      .filter((label) => label.checkVisibility())
      .map((label) => [
        label.querySelector('bdi')?.textContent,
        label.querySelector('[data-count]')?.textContent,
      ]),
  );
  return Object.fromEntries(told.map(([name, count]) => [name, Number(count)]));
}

/** The word as somebody might type it: without hamza or final dots, with a mark, in capitals. */
const typedOtherwise = (word: string) => {
  const plain = word.replaceAll(/[أإآ]/g, 'ا').replace(/ة$/, 'ه').toUpperCase();
  return `${plain.slice(0, 2)}\u064e${plain.slice(2)}`;
};

/** An event with a word in its headline that is written otherwise when folded. */
function findWord({ events, site }: TimelineIndex): { event: TimelineEvent; word: string } {
  const [language = ''] = site.languages;
  for (const event of events) {
    const word = event.title[language]
      ?.split(' ')
      .find((one) => (language === 'ar' ? /^[إأ]\p{L}{3,}$/u : /^\p{L}{5,}$/u).test(one));
    if (word) return { event, word };
  }
  throw new Error('no headline of the corpus has such a word');
}

test.describe('what is sought is found @any-corpus', () => {
  test('each filter tells what it would leave, before and after another is chosen', async ({
    page,
    reader,
    site,
  }) => {
    const { index } = site;
    const [language = ''] = index.site.languages;
    const t = words(language, 'filters');
    await reader.openSite();
    await page
      .getByRole('button', { name: t('open') })
      .first()
      .click();
    const topic = index.topics.at(-1);
    if (!topic) throw new Error('the corpus has no topics');
    for (const facet of FACETS) {
      const legend = t(`facet.${facet}`);
      await expect.poll(() => shownCounts(page, legend)).toEqual(expectedCounts(index, facet, null));
    }
    const topics = page.getByRole('group', { name: t('facet.topic'), exact: true });
    const name = topic.name[language] ?? '';
    await topics.locator('label', { hasText: name }).getByRole('checkbox').check();
    const after = FACETS.map((facet) => ({ facet, counts: expectedCounts(index, facet, topic.id) }));
    for (const { facet, counts } of after) {
      await expect.poll(() => shownCounts(page, t(`facet.${facet}`))).toEqual(counts);
    }
    const zeros = after.flatMap(({ counts }) => Object.values(counts)).filter((count) => count === 0);
    expect(zeros.length, 'options that would leave nothing, and are shown all the same').toBeGreaterThan(0);
  });

  test('a word typed otherwise is lit in its own letters, and keys open what was found', async ({
    page,
    reader,
    site,
  }) => {
    const { event, word } = findWord(site.index);
    const [language = ''] = site.index.site.languages;
    const typed = typedOtherwise(word);
    expect(typed).not.toBe(word);
    await reader.openSite();
    const field = page.getByRole('combobox', { name: words(language, 'search')('label') });
    await field.fill(typed);
    const results = page.getByRole('listbox');
    const option = page.locator(`#search-event-${event.id}`);
    await expect(option.locator('mark[class*="hit"]').first()).toHaveText(word);
    await expect(reader.rowOf(event).locator('mark[class*="hit"]').first()).toHaveText(word);

    await field.press('Escape');
    await expect(results).toHaveCount(0);
    await expect(field).toHaveValue(typed);
    await expect.poll(() => reader.rows.count()).toBeLessThan(site.index.events.length);
    const left = await reader.rows.count();

    await field.press('ArrowDown');
    await expect(results).toBeVisible();
    await expect(async () => {
      await field.press('ArrowDown');
      await expect(field).toHaveAttribute('aria-activedescendant', `search-event-${event.id}`, {
        timeout: 50,
      });
    }).toPass({ intervals: [10] });
    await field.press('Enter');
    await expect(results).toHaveCount(0);
    await expect(reader.eventPanel).toHaveAttribute('data-event', event.id);
    expect(new URL(page.url()).searchParams.get('q')).toBe(typed);
    await page.getByRole('link', { name: words(language, 'common')('showList'), exact: true }).click();
    await expect(reader.rows).toHaveCount(left);
  });
});
