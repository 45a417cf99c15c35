import type { Page } from '@playwright/test';

/** Phones that are sold and used, upright and on their side. */
export const SIZES = [
  [320, 568],
  [360, 740],
  [390, 844],
  [568, 320],
  [740, 360],
  [844, 390],
] as const;

export interface Point {
  x: number;
  y: number;
}

const STEPS = 10;

/** Fingers over the screen, in steps, each from its place by its own way: one drags, two pinch. */
export async function fingers(page: Page, ...ways: { from: Point; by: Point }[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = (step: number) =>
    ways.map(({ from, by }, id) => ({
      x: from.x + (by.x * step) / STEPS,
      y: from.y + (by.y * step) / STEPS,
      id,
    }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= STEPS; step += 1) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** One finger's way. */
export const swipe = (page: Page, from: Point, by: Point): Promise<void> => fingers(page, { from, by });

/** The middle of a box, as Playwright measures one. */
export function middleOf(box: { x: number; y: number; width: number; height: number } | null): Point {
  if (box === null) throw new Error('not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * What can be touched and is smaller than 44 px either way, or lies over another target. As in WCAG 2.5.8, links
 * within a line of running text are exempt (the words of other events in an article, the sources in a sentence);
 * so is what no finger reaches, and what is for the Tab key. Events on the axis are as high as a row of lanes,
 * 36 px: the list has each of them as a row.
 */
export const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const dialogs = document.querySelectorAll('dialog[open]');
    const scope = dialogs[dialogs.length - 1] ?? document.body;
    const TARGETS =
      'a[href], button, input, select, summary, [role="slider"], [role="option"], [role="tab"], [tabindex="0"][role="button"]';
    const targets = [...scope.querySelectorAll<HTMLElement>(TARGETS)]
      .filter((element) => {
        const { display, pointerEvents } = getComputedStyle(element);
        return (
          element.checkVisibility({ visibilityProperty: true }) &&
          display !== 'inline' &&
          pointerEvents !== 'none' &&
          !element.matches('.vis-item button')
        );
      })
      .map((element) => {
        const label = element.matches('input') ? (element.closest('label') ?? element) : element;
        return { element, box: label.getBoundingClientRect() };
      })
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const named = (element: HTMLElement) =>
      `${element.localName} "${element.ariaLabel ?? element.textContent?.slice(0, 30)}" ${element.className}`;
    const small = targets
      .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
      .map(({ element, box }) => `${named(element)}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
    // In the margin they stand as close as the quotes they belong to.
    const signs = targets.filter(({ element }) => element.matches('[data-sign]'));
    const over = signs.flatMap(({ element, box }, i) =>
      signs
        .slice(i + 1)
        .filter((other) => other.box.top < box.bottom - 0.5 && other.box.bottom > box.top + 0.5)
        .map((other) => `${named(element)} over ${named(other.element)}`),
    );
    return [...small, ...over];
  });
