import type { Page } from '@playwright/test';
import type { Calendar } from '../src/core/link/view-state.ts';
import type { When } from '../src/core/model/published.ts';
import { words } from './fixtures/words.ts';

/** Asked of Node's `Intl` alone: the tests must not share the app's own way to a date. */
const INTL: Readonly<Record<Calendar, string>> = {
  gregorian: 'gregory',
  hijri: 'islamic-umalqura',
  'solar-hijri': 'persian',
};

export type Language = 'ar' | 'fa' | 'ru' | 'en';

export interface NamedDay {
  year: number;
  month: number;
  day: number;
}

export function namedDay(day: string, calendar: Calendar): NamedDay {
  const format = new Intl.DateTimeFormat(`en-u-ca-${INTL[calendar]}-nu-latn`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const parts = format.formatToParts(Date.parse(day));
  const value = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value);
  return { year: value('year'), month: value('month'), day: value('day') };
}

/** A month as it stands after a day's number. */
export function monthWord(day: string, calendar: Exclude<Calendar, 'gregorian'>, language: Language): string {
  return words(language, 'dates')(`monthOfDay.${calendar}.${namedDay(day, calendar).month}`);
}

export function inDigits(value: number, zero: string): string {
  return String(value).replace(/\d/g, (digit) =>
    String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)),
  );
}

/** As written by a reader: every run of digits of any script, as numbers. */
export function numbersIn(text: string): number[] {
  const latin = text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  return [...latin.matchAll(/\d+/g)].map(([number]) => Number(number));
}

interface Line {
  day: string;
  text: string;
  /** Pixels from where time begins to the line. */
  at: number;
  /** Of its words, measured likewise. */
  start: number;
  end: number;
}

export interface Drawn {
  width: number;
  lines: Line[];
  /** Where events begin, in pixels from where time begins; those that the window cuts are left out. */
  events: { event: string; at: number }[];
}

/** Everything the axis has drawn, in one look: nothing can move between two measures. */
export function drawn(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    const panel = document.querySelector('.vis-center') as HTMLElement;
    const isRightToLeft = getComputedStyle(panel).direction === 'rtl';
    const box = panel.getBoundingClientRect();
    const from = (rect: DOMRect) => (isRightToLeft ? box.right - rect.right : rect.left - box.left);
    const to = (rect: DOMRect) => (isRightToLeft ? box.right - rect.left : rect.right - box.left);
    return {
      width: box.width,
      lines: [...document.querySelectorAll<HTMLElement>('[data-day]')].map((line) => {
        const label = (line.firstElementChild as HTMLElement).getBoundingClientRect();
        return {
          day: line.dataset.day ?? '',
          text: line.textContent ?? '',
          at: from(line.getBoundingClientRect()),
          start: from(label),
          end: to(label),
        };
      }),
      events: [...document.querySelectorAll<HTMLElement>('.vis-item [data-event]')].flatMap((button) => {
        const at = from((button.closest('.vis-item') as HTMLElement).getBoundingClientRect());
        return at >= 0 && at <= box.width ? [{ event: button.dataset.event ?? '', at }] : [];
      }),
    };
  });
}

/** The one unit of a date that is known to the month. */
export const isMonth = (when: When | null): when is When & { earliest: string; latest: string } =>
  when !== null && when.form === 'part' && when.precision === 'month' && when.earliest !== null;
