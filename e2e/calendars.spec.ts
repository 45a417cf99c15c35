import { KNOWN_DAYS } from '../src/core/calendar/known-days.cases.ts';
import type { Calendar } from '../src/core/link/view-state.ts';
import type { TimelineEvent, TimelineIndex } from '../src/core/model/published.ts';
import { addDays, dayOf, lonelyDays } from './axis-page.ts';
import {
  type Drawn,
  drawn,
  inDigits,
  isMonth,
  type Language,
  monthWord,
  namedDay,
  numbersIn,
} from './calendar-page.ts';
import { expect, test } from './fixtures/test.ts';
import { words } from './fixtures/words.ts';

const DAY_MS = 86_400_000;

function aDay(index: TimelineIndex): TimelineEvent {
  const event = lonelyDays(index).at(-1);
  if (event === undefined) throw new Error('the corpus has no day with one event');
  return event;
}

const address = (language: Language, path: string) => (language === 'ar' ? path : `${language}/${path}`);

test('the browser knows the days that almanacs know', async ({ page }) => {
  await page.goto('');
  const found = await page.evaluate(
    (days) =>
      days.map(({ day, calendar }) => {
        const name = calendar === 'hijri' ? 'islamic-umalqura' : 'persian';
        const format = new Intl.DateTimeFormat(`en-u-ca-${name}-nu-latn`, {
          year: 'numeric',
          month: 'numeric',
          day: 'numeric',
          timeZone: 'UTC',
        });
        const parts = format.formatToParts(Date.parse(day));
        return ['year', 'month', 'day'].map((wanted) =>
          Number(parts.find(({ type }) => type === wanted)?.value),
        );
      }),
    KNOWN_DAYS.map(({ day, calendar }) => ({ day, calendar })),
  );
  expect(found).toEqual(KNOWN_DAYS.map(({ parts }) => [...parts]));
});

/** A line is where its day is, its day begins its unit, and its words name that day. */
function expectTrueLines({ lines, events, width }: Drawn, calendar: Calendar, index: TimelineIndex): void {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || first === last) return;
  const days = (Date.parse(last.day) - Date.parse(first.day)) / DAY_MS;
  const perDay = (last.at - first.at) / days;
  const placeOf = (day: string) => first.at + ((Date.parse(day) - Date.parse(first.day)) / DAY_MS) * perDay;
  let free = -1;
  for (const { day, text, at, start, end } of lines) {
    expect(Math.abs(at - placeOf(day)), `the line of ${day}`).toBeLessThanOrEqual(1);
    const named = namedDay(day, calendar);
    // Far out, lines are years; further in, months; only where all lines are close together, days.
    if (days / (lines.length - 1) > 25) expect(named.day, `${day} begins a month`).toBe(1);
    if (days / (lines.length - 1) > 300) expect(named.month, `${day} begins a year`).toBe(1);
    if (text === '') continue;
    const numbers = numbersIn(text);
    expect([[], [named.day], [named.year], [named.day, named.year]], `${day}: ${text}`).toContainEqual(
      numbers,
    );
    expect(start, `${text} begins where nothing else stands`).toBeGreaterThanOrEqual(free);
    expect(start, `${text} stands after its line`).toBeGreaterThanOrEqual(at);
    expect(end, `${text} ends before the window does`).toBeLessThanOrEqual(width + 1);
    free = end;
  }
  const known = new Map(lonelyDays(index).map((event) => [event.id, dayOf(event)]));
  for (const { event, at } of events) {
    const day = known.get(event);
    if (day !== undefined) expect(Math.abs(at - placeOf(day)), `${event} on ${day}`).toBeLessThanOrEqual(1.5);
  }
}

/** Between the first two lines; none where there is one line. */
function daysApart({ lines: [first, second] }: Drawn): number {
  return first && second ? (Date.parse(second.day) - Date.parse(first.day)) / DAY_MS : 0;
}

const placesOf = ({ lines }: Drawn): string => lines.map(({ day, at }) => `${day} ${at}`).join();

const AXES: readonly (readonly [Language, Calendar])[] = [
  ['ar', 'gregorian'],
  ['ar', 'hijri'],
  ['fa', 'solar-hijri'],
  ['en', 'hijri'],
  ['ru', 'solar-hijri'],
];

for (const [language, calendar] of AXES) {
  test(`in ${language} (${calendar}) every line of the axis is the day that its words name, however close`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const day = dayOf(aDay(site.index));
    await page.goto(
      address(language, `?calendar=${calendar}&from=${addDays(day, -3)}&to=${addDays(day, 3)}`),
    );
    await expect(page.locator('[data-day] bdi').first()).not.toBeEmpty();
    await page.evaluate(() => document.fonts.ready);
    const out = page.getByRole('button', { name: words(language, 'timeline')('zoomOut'), exact: true });
    const seen = new Set<number>();
    for (let zoom = 0; zoom < 7; zoom += 1) {
      const axis = await drawn(page);
      expectTrueLines(axis, calendar, site.index);
      seen.add(daysApart(axis));
      await out.click({ clickCount: 2 });
      await expect.poll(async () => placesOf(await drawn(page))).not.toBe(placesOf(axis));
    }
    // Days, weeks, months and years were all seen.
    expect(Math.min(...seen)).toBeLessThanOrEqual(2);
    expect(Math.max(...seen)).toBeGreaterThan(300);
  });
}

test('lines and events stay on one another in every frame of a move', async ({ page, site }) => {
  const event = aDay(site.index);
  const day = dayOf(event);
  await page.goto(`?calendar=hijri&from=${addDays(day, -3)}&to=${addDays(day, 3)}`);
  await page.locator(`[data-day="${day}"]`).waitFor();
  const watched = page.evaluate(
    ([id, iso]) =>
      new Promise<{ apart: number; moved: number }>((resolve) => {
        const right = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().right;
        const start = right(`[data-day="${iso}"]`) ?? 0;
        let apart = 0;
        let moved = 0;
        let frames = 0;
        // Told of its size after all that draws and just before it is painted: what is seen is measured.
        const probe = document.body.appendChild(document.createElement('div'));
        const painted = new ResizeObserver(() => {
          const line = right(`[data-day="${iso}"]`);
          const item = right(`.vis-item:has([data-event="${id}"])`);
          if (line !== undefined && item !== undefined) {
            apart = Math.max(apart, Math.abs(line - item));
            moved = Math.max(moved, Math.abs(line - start));
          }
        });
        painted.observe(probe);
        const next = () => {
          frames += 1;
          probe.style.inlineSize = `${frames}px`;
          if (frames < 90) requestAnimationFrame(next);
          else resolve({ apart, moved });
        };
        requestAnimationFrame(next);
      }),
    [event.id, day] as const,
  );
  await page.locator('.vis-center').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 240);
  await page.keyboard.up('Control');
  for (const delta of [40, -90, 60]) await page.mouse.wheel(delta, 0);
  await page.getByRole('button', { name: words('ar', 'timeline')('zoomOut'), exact: true }).click();
  const { apart, moved } = await watched;
  expect(moved).toBeGreaterThan(20);
  expect(apart).toBeLessThanOrEqual(1.5);
});

test('a month of the sources is a range of days, and never one Hijri month', async ({ page, site }) => {
  const event = site.index.events.find(({ when }) => isMonth(when));
  const when = event?.when ?? null;
  if (event === undefined || !isMonth(when)) throw new Error('the corpus has no month');
  const [from, to] = [namedDay(when.earliest, 'hijri'), namedDay(when.latest, 'hijri')];
  await page.goto(`e/${event.id}/?calendar=hijri`);
  const dates = page.locator('[data-dates] bdi').first();
  await expect(dates).toContainText(monthWord(when.earliest, 'hijri', 'ar'));
  await expect(dates).toContainText(monthWord(when.latest, 'hijri', 'ar'));
  const numbers = numbersIn((await dates.textContent()) ?? '');
  expect(numbers.filter((number) => number < 31)).toEqual([from.day, to.day]);
  expect(numbers).toContain(to.year);
  // What the source says stays in view, and how exactly.
  const { year } = namedDay(when.earliest, 'gregorian');
  await expect(page.locator('[data-dates] [data-beside]')).toContainText(String(year));
  await expect(page.locator('[data-chain]').first()).toContainText(
    words(
      'ar',
      'dates',
    )('precisionGregorian').replace('{{precision}}', words('ar', 'dates')('precisionMonth')),
  );
});

test('a day is said in the calendar, language and digits of the link, the source’s own beside it', async ({
  page,
  site,
}) => {
  const event = aDay(site.index);
  const day = dayOf(event);
  const choices = [
    ['ar', 'hijri', 'latin', '0'],
    ['fa', 'solar-hijri', 'persian', '۰'],
    ['ru', 'hijri', 'latin', '0'],
    ['ar', 'solar-hijri', 'arabic', '٠'],
  ] as const;
  for (const [language, calendar, digits, zero] of choices) {
    await page.goto(address(language, `e/${event.id}/?calendar=${calendar}&digits=${digits}`));
    const named = namedDay(day, calendar);
    const said = page.locator('[data-dates] bdi').first();
    const expected = `${inDigits(named.day, zero)} ${monthWord(day, calendar, language)} ${inDigits(named.year, zero)}`;
    await expect(said).toContainText(expected);
    await expect(page.locator('[data-dates] [data-beside]').first()).toContainText(
      inDigits(namedDay(day, 'gregorian').year, zero),
    );
  }
});

test('Levantine months and Arabic digits are a choice of the link, and Back undoes a choice', async ({
  page,
  site,
}) => {
  const event = aDay(site.index);
  const day = dayOf(event);
  const window = `from=${addDays(day, -3)}&to=${addDays(day, 3)}`;
  const name = (locale: string) =>
    new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' }).format(
      Date.parse(day),
    );
  const axis = page.locator('[data-axis]');
  await page.goto(`?${window}&months=levantine&digits=arabic`);
  await expect(axis).toContainText(name('ar-LB'));
  await expect(axis).toContainText(inDigits(Number(day.slice(8)), '٠'));
  await page.goto(`?${window}&calendar=hijri`);
  await expect(axis).toContainText(words('ar', 'dates')(`month.hijri.${namedDay(day, 'hijri').month}`));
  await page.goBack();
  await expect(axis).toContainText(name('ar-LB'));
});

test('the list stands under the years of the calendar', async ({ page, site }) => {
  const first = site.index.events.find(({ when }) => when !== null);
  if (first === undefined) throw new Error('the corpus has no date');
  await page.goto('?calendar=hijri&view=list');
  const year = namedDay(dayOf(first), 'hijri').year;
  await expect(page.getByRole('heading', { name: new RegExp(`^${year}`) }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: new RegExp(`^${dayOf(first).slice(0, 4)}`) })).toHaveCount(
    0,
  );
});
