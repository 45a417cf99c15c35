import { expect, type Page } from '@playwright/test';
import type { TimelineEvent, TimelineIndex } from '../src/core/model/published.ts';
import { words } from './fixtures/words.ts';

const DAY_MS = 86_400_000;

export const LANGUAGES = ['ar', 'en'] as const;
export type AxisLanguage = (typeof LANGUAGES)[number];

export const isRtl = (language: AxisLanguage): boolean => language === 'ar';
export const axisWords = (language: AxisLanguage) => words(language, 'timeline');

/** Sides of an element in the direction of time: where it begins and ends, in pixels from where time begins. */
export interface Place {
  event: string | null;
  start: number;
  end: number;
  top: number;
  bottom: number;
}

/** The axis as it is drawn, measured from the side on which time begins. */
export class AxisPage {
  readonly page: Page;
  readonly language: AxisLanguage;

  constructor(page: Page, language: AxisLanguage) {
    this.page = page;
    this.language = language;
  }

  /** Opens the site with a window of whole days, both shown. */
  async open(from: string, to: string, more = ''): Promise<void> {
    await this.page.goto(this.#address(from, to, more));
    await this.page.locator('.vis-item').first().waitFor();
  }

  /** Another window in the page that is open, as Back would bring it: without the time of opening it anew. */
  async showDays(from: string, to: string, more = ''): Promise<void> {
    const days = () =>
      this.page
        .locator('[data-overview-window] [role="slider"]')
        .evaluateAll((sliders) => sliders.map(({ ariaValueNow }) => Number(ariaValueNow)));
    const before = await days();
    await this.page.evaluate(
      (address) => {
        history.pushState(null, '', `/${address}`);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      this.#address(from, to, more),
    );
    // Not the very days: the axis does not go beyond its limits.
    await expect.poll(days).not.toEqual(before);
  }

  #address(from: string, to: string, more: string): string {
    return `${isRtl(this.language) ? '' : `${this.language}/`}?from=${from}&to=${to}${more}`;
  }

  /** Of elements of the axis, by a selector; `event` is that of the item around or inside. */
  places(selector: string): Promise<Place[]> {
    return this.page.evaluate((wanted) => {
      const panel = document.querySelector('.vis-center') as HTMLElement;
      const isRightToLeft = getComputedStyle(panel).direction === 'rtl';
      const box = panel.getBoundingClientRect();
      return [...document.querySelectorAll<HTMLElement>(wanted)].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const item = element.closest('.vis-item') ?? element;
        return {
          event: item.querySelector<HTMLElement>('[data-event]')?.dataset.event ?? null,
          start: isRightToLeft ? box.right - right : left - box.left,
          end: isRightToLeft ? box.right - left : right - box.left,
          top,
          bottom,
        };
      });
    }, selector);
  }

  async placeOf(event: TimelineEvent): Promise<Place> {
    const [place] = await this.places(`.vis-item:has([data-event="${event.id}"])`);
    if (place === undefined) throw new Error(`${event.id} is not on the axis`);
    return place;
  }

  /** Where a day begins in a window of whole days, if all is right. */
  async expectedAt(day: string, from: string, to: string): Promise<number> {
    const width = await this.page.locator('.vis-center').evaluate(({ clientWidth }) => clientWidth);
    const [at, first, last] = [day, from, to].map((iso) => Date.parse(iso) / DAY_MS) as [
      number,
      number,
      number,
    ];
    return ((at - first) / (last + 1 - first)) * width;
  }

  /** The window in whole days, once the address says one. */
  async daysShown(): Promise<{ from: string | null; to: string | null }> {
    const { searchParams } = new URL(this.page.url());
    return { from: searchParams.get('from'), to: searchParams.get('to') };
  }
}

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Events known to the day, whose sources agree, alone on their day. */
export function lonelyDays({ events }: TimelineIndex): TimelineEvent[] {
  const days = events.filter(({ when, disagreements }) => when?.form === 'day' && disagreements.length === 0);
  return days.filter(({ when }) => days.filter((other) => other.when?.edtf === when?.edtf).length === 1);
}

/** Its first day, or the last where the first is unknown. */
export function dayOf({ id, when }: TimelineEvent): string {
  const day = when?.earliest ?? when?.latest;
  if (day === null || day === undefined) throw new Error(`${id} has no day`);
  return day;
}
