import type { Page } from '@playwright/test';
import { directionOf } from '../src/core/model/direction.ts';
import type { Citation, TimelineEvent, TimelineIndex } from '../src/core/model/published.ts';
import type { Reader } from './fixtures/reader.ts';
import { expect, test } from './fixtures/test.ts';

// Every citation of every event, in every language, by each of the four ways in which a reader comes to it, on
// screens so low that most quotes must be scrolled to.
const LANGUAGES = ['ar', 'fa', 'ru', 'en'] as const;
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
/** Has room for all the lanes of the busiest day: how they scroll is tried in axis.spec.ts. */
const ALL_LANES = { width: 1440, height: 2800 };

test.use({ viewport: DESK });
test.setTimeout(600_000);

const MARGIN_MS = 2 * 86_400_000;

const datedIn = ({ events }: TimelineIndex) => events.filter(({ when }) => when !== null);

/** A window of some days round the first of an event: near enough for no cluster to hide it. */
function windowRound({ when }: TimelineEvent): string {
  const day = Date.parse(when?.earliest ?? when?.latest ?? '');
  const at = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  return `?from=${at(day - MARGIN_MS)}&to=${at(day + MARGIN_MS)}`;
}

/** Proves the first citation, which is shown, then each of the others by the panel's own links. */
async function expectAllCitations(reader: Reader, event: TimelineEvent): Promise<void> {
  const [first, ...others] = event.citations;
  await expect(reader.eventPanel).toHaveAttribute('data-event', event.id);
  await reader.expectLit(first as Citation);
  for (const citation of others) {
    await reader.citation(citation).getByRole('link').last().click();
    await reader.expectLit(citation);
  }
}

/** Presses a key until the focus is where it should be: what a reader without a mouse does. */
async function pressUntil(
  page: Page,
  key: string,
  arrived: () => Promise<boolean>,
  most = 120,
): Promise<void> {
  for (let i = 0; i < most; i++) {
    if (await arrived()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${most} times ${key} did not lead there`);
}

const isFocused = (page: Page, selector: string) => () =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Opens the event that has the focus, then each of its citations, and comes back, all without a mouse. */
async function expectAllByKeys(reader: Reader, event: TimelineEvent): Promise<void> {
  const { page } = reader;
  await page.keyboard.press('Enter');
  await expect(reader.eventPanel).toHaveAttribute('data-event', event.id);
  const [first, ...others] = event.citations;
  await reader.expectLit(first as Citation);
  await expect(reader.litWords.first()).toBeFocused();
  for (const citation of others) {
    await pressUntil(page, 'Shift+Tab', isFocused(page, `[data-citation="${citation.key}"] a`));
    await page.keyboard.press('Enter');
    await reader.expectLit(citation);
    await expect(reader.litWords.first()).toBeFocused();
  }
  await page.keyboard.press('Escape');
}

for (const language of LANGUAGES) {
  // The second corpus speaks Arabic and English.
  const tag = language === 'ar' || language === 'en' ? '@any-corpus' : [];

  test.describe(`P1 the words of every citation are lit to the character, in ${language}`, { tag }, () => {
    // In Arabic everything moves as it does for most readers; the others are tried as those see it who asked for
    // less motion, which takes half the time.
    test.use({ contextOptions: { reducedMotion: language === 'ar' ? 'no-preference' : 'reduce' } });

    test('by a click on the axis', async ({ page, reader, site }) => {
      await page.setViewportSize(ALL_LANES);
      await reader.openSite(reader.rootIn(language));
      for (const event of datedIn(site.index)) {
        await reader.goTo(reader.rootIn(language) + windowRound(event));
        await reader.scrollLanesTo(event);
        await reader.axisItemsOf(event).first().click();
        await expectAllCitations(reader, event);
      }
    });

    test('by keys alone, from the axis', async ({ page, reader, site }) => {
      await reader.openSite(reader.rootIn(language));
      await expect(reader.axisItems.first()).toBeVisible();
      await pressUntil(page, 'Tab', isFocused(page, '.vis-item button'));
      await page.keyboard.press('Home');
      const later = directionOf(language) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      for (const [i, event] of datedIn(site.index).entries()) {
        if (i > 0) await page.keyboard.press(later);
        await expect(reader.axisItemsOf(event).and(page.locator(':focus'))).toBeVisible();
        await expectAllByKeys(reader, event);
      }
    });

    test('from the list, undated reports too', async ({ reader, site }) => {
      await reader.openSite(`${reader.rootIn(language)}?view=list`);
      for (const event of site.index.events) {
        await reader.rowOf(event).click();
        await expectAllCitations(reader, event);
      }
    });

    // Dated events are reached by the same keys on the axis, above.
    test('by keys alone, from the list: every undated report', async ({ page, reader, site }) => {
      const undated = site.index.events.filter(({ when }) => when === null);
      expect(undated.length).toBeGreaterThan(0);
      await reader.openSite(`${reader.rootIn(language)}?view=list`);
      await pressUntil(page, 'Tab', isFocused(page, 'a[data-row]'));
      await page.keyboard.press('Home');
      for (const event of undated) {
        await pressUntil(page, 'ArrowDown', isFocused(page, `a[data-row][href*="e/${event.id}/"]`));
        await expectAllByKeys(reader, event);
        await expect(reader.rowOf(event)).toBeFocused();
      }
    });

    for (const [half, viewport] of [DESK, PHONE].entries()) {
      test(`by its link, opened cold at ${viewport.width} px`, async ({ page, reader, site }) => {
        await page.setViewportSize(viewport);
        const all = site.index.events.flatMap((event) =>
          event.citations.map((citation) => ({ event, citation })),
        );
        // What one language opens at one width, the next opens at the other.
        const turn = half + LANGUAGES.indexOf(language);
        for (const [i, { event, citation }] of all.entries()) {
          if ((i + turn) % 2 !== 0) continue;
          // The reader need not wait for what is not in sight, nor does the test.
          await page.goto(reader.addressOf(event, citation, language), { waitUntil: 'commit' });
          await reader.expectLit(citation);
        }
      });
    }
  });
}
