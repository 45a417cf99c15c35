import type { Locator, Page } from '@playwright/test';
import type { TimelineEvent, TimelineIndex, When } from '../src/core/model/published.ts';
import type { Reader } from './fixtures/reader.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

/** The page in its first language, and what its filters are called there. */
function tools(page: Page, index: TimelineIndex) {
  const [language = ''] = index.site.languages;
  const t = words(language, 'filters');
  const common = words(language, 'common');
  return {
    t,
    common,
    nameOf: (facet: 'people' | 'kinds' | 'topics', id: string) =>
      index[facet].find((one) => one.id === id)?.name[language] ?? '',
    open: async () => {
      await page
        .getByRole('button', { name: t('open') })
        .first()
        .click();
      await expect(page.getByRole('checkbox').first()).toBeVisible();
    },
    close: async () => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('checkbox')).toHaveCount(0);
    },
    group: (legend: string) => page.getByRole('group', { name: legend, exact: true }),
    chips: page.getByRole('region', { name: t('active') }),
  };
}

const option = (group: Locator, name: string) =>
  group.locator('label').filter({ has: group.page().getByText(name, { exact: true }) });

/** The number beside an option, in whatever digits. */
async function countOf(label: Locator): Promise<number> {
  return Number(await label.locator('[data-count]').textContent());
}

/** As a reader would reckon it, apart from the app's own way. */
function mayLie(when: When | null, since: string, until: string): boolean {
  if (when === null) return false;
  const ranges = when.candidates ?? [when];
  return ranges.some(({ earliest, latest }) => (earliest ?? '0000') <= until && since <= (latest ?? '9999'));
}

async function expectLeft(reader: Reader, events: readonly TimelineEvent[]): Promise<void> {
  await expect(reader.rows).toHaveCount(events.length);
  const ids = await reader.rows.evaluateAll((rows) =>
    rows.map((row) => /e\/([a-z0-9-]+)\//.exec((row as HTMLAnchorElement).href)?.[1]),
  );
  expect(ids.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
}

const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

test.describe('every filter shows what it says @any-corpus', () => {
  test('kind, precision and disagreement: the count is what ticking it shows', async ({
    page,
    reader,
    site,
  }) => {
    const { events, kinds } = site.index;
    const { t, common, nameOf, open, close, group } = tools(page, site.index);
    const kind = kinds.find(({ id }) => events.some((event) => event.kind === id))?.id ?? '';
    const trials = [
      {
        box: option(group(t('facet.kind')), nameOf('kinds', kind)),
        left: (event: TimelineEvent) => event.kind === kind,
        in: ['kind', kind],
      },
      {
        box: option(group(t('facet.precision')), common('knownTo.month')),
        left: ({ when }: TimelineEvent) => when?.precision === 'month',
        in: ['precision', 'month'],
      },
      {
        box: option(group(t('facet.precision')), common('knownTo.none')),
        left: ({ when }: TimelineEvent) => when === null,
        in: ['precision', 'none'],
      },
      {
        box: option(group(t('sides')), t('disagree')),
        left: ({ disagreements }: TimelineEvent) => disagreements.length > 0,
        in: ['disagree', 'yes'],
      },
    ];
    await reader.openSite('?view=list');
    for (const { box, left, in: parameter } of trials) {
      const [name = '', value = ''] = parameter;
      const expected = events.filter(left);
      await open();
      expect(await countOf(box), value).toBe(expected.length);
      await box.getByRole('checkbox').check();
      await expect.poll(() => query(page, name)).toBe(value);
      await close();
      await expectLeft(reader, expected);
      await page.goBack();
      await expect(reader.rows).toHaveCount(events.length);
    }
  });

  test('any of the people chosen, or all of them', async ({ page, reader, site }) => {
    const { events, people } = site.index;
    const { t, nameOf, open, close, group, chips } = tools(page, site.index);
    const pairs = people.flatMap(({ id: one }) => people.map(({ id: other }) => [one, other] as const));
    const together = ([one, other]: readonly [string, string]) =>
      events.filter((event) => event.people.includes(one) && event.people.includes(other));
    const [one, other] =
      pairs
        .filter(([a, b]) => a < b)
        .sort((a, b) => together(b).length - together(a).length)
        .at(0) ?? (['', ''] as const);
    const persons = group(t('facet.person'));
    await reader.openSite('?view=list');
    await open();
    await option(persons, nameOf('people', one)).getByRole('checkbox').check();
    await page.getByRole('radio', { name: t('people.all'), exact: true }).check();
    await expect.poll(() => query(page, 'people')).toBe('all');
    // What adding the other would leave, and then does.
    expect(await countOf(option(persons, nameOf('people', other)))).toBe(together([one, other]).length);
    await option(persons, nameOf('people', other)).getByRole('checkbox').check();
    await close();
    const all = together([one, other]);
    if (all.length > 0) await expectLeft(reader, all);
    else await expect(reader.rows).toHaveCount(0);
    await chips.getByRole('button', { name: t('people.allOfThem') }).click();
    await expect.poll(() => query(page, 'people')).toBeNull();
    await expectLeft(
      reader,
      events.filter((event) => event.people.includes(one) || event.people.includes(other)),
    );
    await page.goBack();
    await expect(chips.getByRole('button', { name: t('people.allOfThem') })).toBeVisible();
  });

  test('from–to: what may lie in it, told without the undated; no day that is none', async ({
    page,
    reader,
    site,
  }) => {
    const { events } = site.index;
    const { t, open, close, chips } = tools(page, site.index);
    const exact = events.find(({ when }) => when?.form === 'day' && when.precision === 'day')?.when;
    const year = exact?.earliest?.slice(0, 4) ?? '';
    const from = page.locator('[data-end="first"]');
    const to = page.locator('[data-end="last"]');
    await reader.openSite('?view=list');
    await open();
    // Of a year, its first and its last day; the digits of any script.
    const arabic = [...year].map((digit) => String.fromCodePoint(0x660 + Number(digit))).join('');
    await from.getByLabel(t('span.year')).fill(arabic);
    await from.getByLabel(t('span.year')).press('Enter');
    await expect.poll(() => query(page, 'since')).toBe(`${year}-01-01`);
    await to.getByLabel(t('span.year')).fill(year);
    await to.getByLabel(t('span.month')).selectOption('2');
    await expect.poll(() => query(page, 'until')).toMatch(new RegExp(`^${year}-02-2[89]$`));

    // 31 February is said to be none, aloud, and changes nothing.
    await to.getByLabel(t('span.day')).fill('31');
    await to.getByLabel(t('span.day')).press('Enter');
    await expect(page.getByRole('alert')).toHaveText(t('span.noSuchDay'));
    await expect(to.getByLabel(t('span.day'))).toHaveAttribute('aria-invalid', 'true');
    expect(query(page, 'until')).toMatch(new RegExp(`^${year}-02-2[89]$`));
    await to.getByLabel(t('span.day')).fill('');
    await to.getByLabel(t('span.month')).selectOption('');
    await expect.poll(() => query(page, 'until')).toBe(`${year}-12-31`);
    await expect(page.getByRole('alert')).toHaveCount(0);

    const undated = events.filter(({ when }) => when === null).length;
    if (undated > 1) await expect(page.getByText(new RegExp(`^${undated} `)).last()).toBeVisible();
    await close();
    await expectLeft(
      reader,
      events.filter(({ when }) => mayLie(when, `${year}-01-01`, `${year}-12-31`)),
    );
    await chips.getByRole('button', { name: year }).click();
    await expect(reader.rows).toHaveCount(events.length);
    expect(query(page, 'since')).toBeNull();
    expect(query(page, 'until')).toBeNull();
  });

  test('a half-written day and its mistake go with all filters', async ({ page, reader, site }) => {
    const { t, open, group } = tools(page, site.index);
    const day = page.locator('[data-end="first"]').getByLabel(t('span.day'));
    const year = page.locator('[data-end="last"]').getByLabel(t('span.year'));
    await reader.openSite('?view=list');
    await open();
    await option(group(t('sides')), t('disagree'))
      .getByRole('checkbox')
      .check();
    await expect.poll(() => query(page, 'disagree')).toBe('yes');
    await year.fill('20');
    await day.fill('12');
    await day.press('Enter');
    await expect(page.getByRole('alert')).toHaveText([t('span.noYear'), t('span.noYear')]);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('clearAll') })
      .click();
    await expect.poll(() => query(page, 'disagree')).toBeNull();
    await expect(day).toHaveValue('');
    await expect(year).toHaveValue('');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('nothing found: the filter to loosen is named, and gives what it says', async ({
    page,
    reader,
    site,
  }) => {
    const { events, people, kinds } = site.index;
    const having = (person: string | null, kind: string | null) =>
      events.filter(
        (event) =>
          (person === null || event.people.includes(person)) && (kind === null || event.kind === kind),
      ).length;
    const pair = people
      .flatMap(({ id: person }) => kinds.map(({ id: kind }) => ({ person, kind })))
      .filter(({ person, kind }) => having(person, kind) === 0 && having(null, kind) > 0)
      .find(({ person, kind }) => having(person, null) > 0 && having(person, null) !== having(null, kind));
    if (!pair) throw new Error('every person of the corpus has every kind');
    const [withPerson, withKind] = [having(pair.person, null), having(null, pair.kind)];
    await page.goto(`?person=${pair.person}&kind=${pair.kind}`);
    const advice = page.locator('[data-advice]');
    // To keep the one that most events have is to take the other off.
    await expect(advice).toHaveAttribute('data-advice', withPerson > withKind ? 'kind' : 'person');
    await advice.click();
    await expect(reader.rows).toHaveCount(Math.max(withPerson, withKind));
    await page.goBack();
    await expect(advice).toBeVisible();
    await expect(reader.rows).toHaveCount(0);
  });
});

test('a span is written and said in the calendar of the page', async ({ page, reader, site }) => {
  const { t, open, chips } = tools(page, site.index);
  await reader.openSite('?view=list&calendar=hijri');
  await open();
  const from = page.locator('[data-end="first"]');
  await from.getByLabel(t('span.year')).fill('1443');
  await from.getByLabel(t('span.year')).press('Enter');
  // 1 Muharram 1443 by Umm al-Qura.
  await expect.poll(() => query(page, 'since')).toBe('2021-08-09');
  await expect(chips).toContainText('1443');
  await expect(from.getByLabel(t('span.month'))).toHaveValue('1');
  // A day that the month has not: Muharram 1443 had 30 days or fewer.
  await from.getByLabel(t('span.day')).fill('31');
  await from.getByLabel(t('span.day')).press('Enter');
  await expect(page.getByRole('alert')).toHaveText(t('span.noSuchDay'));
});

test('the first filter and the last leave the axis its height', async ({ page, reader, site }) => {
  const { t, open, close, chips } = tools(page, site.index);
  await reader.openSite('');
  await page.locator('.vis-item').first().waitFor();
  const height = async () => (await page.locator('[data-axis]').boundingBox())?.height;
  const before = await height();
  await open();
  await page.getByRole('checkbox').first().check();
  await close();
  await expect(chips).toBeVisible();
  expect(await height()).toBeCloseTo(Number(before), 0);
  await chips.getByRole('button', { name: t('clearAll') }).click();
  await expect(chips).toHaveCount(0);
  expect(await height()).toBeCloseTo(Number(before), 0);
});

test('however much room there is, they stand below their button and over no part of the masthead', async ({
  page,
  reader,
  site,
}) => {
  const { open } = tools(page, site.index);
  const masthead = page.getByRole('banner');
  for (const [width, height] of [
    [1920, 1080],
    [1280, 600],
    [800, 1100],
  ] as const) {
    await page.setViewportSize({ width, height });
    await reader.openSite('?person=putin');
    await open();
    const lowest = await masthead.boundingBox().then((box) => (box?.y ?? 0) + (box?.height ?? 0));
    const popover = await page.getByRole('dialog').boundingBox();
    expect(popover?.y).toBeGreaterThanOrEqual(lowest);
    expect((popover?.y ?? 0) + (popover?.height ?? 0)).toBeLessThanOrEqual(height);
  }
});

test('on a phone the sheet has them all, large enough for a thumb', async ({ page, reader, site }) => {
  const { t, group } = tools(page, site.index);
  await page.setViewportSize({ width: 360, height: 740 });
  await reader.openSite();
  await page
    .getByRole('button', { name: t('open') })
    .first()
    .click();
  for (const legend of [
    'facet.topic',
    'facet.precision',
    'sides',
    'facet.person',
    'facet.kind',
    'span.legend',
  ]) {
    await expect(group(t(legend))).toBeAttached();
  }
  const controls = page.getByRole('dialog').locator('label:has(input), select, button');
  const small = await controls.evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const box = (element.querySelector('input[type="text"]') ?? element).getBoundingClientRect();
        return box.height < 44;
      })
      .map((element) => element.textContent),
  );
  expect(small).toEqual([]);
});
