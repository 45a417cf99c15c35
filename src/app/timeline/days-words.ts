/** Stretches of time in words, for windows and clusters. */
import { partsIn } from '../../core/calendar/parts.ts';
import { msToDay } from '../../core/dates/day.ts';
import { sayRun } from '../../core/dates/say-range.ts';
import { MONTHS_MATTER, sayWindow } from '../../core/dates/say-window.ts';
import type { Scale } from '../../core/dates/scale.ts';
import { type DateSpeech, type Voice, voiceOfHeadings } from '../../core/dates/speech.ts';
import type { DayRange } from '../../core/model/published.ts';
import type { Extent } from '../marks/geometry.ts';
import { DAY_MS } from './scale.ts';

/** Longer than this, days say nothing: months do; longer than that, years. */
const DAYS_MATTER = 62;

export interface DaysWords {
  /** "October 2021 – March 2022", as precise as its length deserves. */
  window(extent: Extent): string;
  /** "14–15 March": without the year, which the axis above says. */
  cluster(extent: Extent): string;
  /** "14 March 2022 – 3 May 2022", to the day. */
  exact(extent: Extent): string;
}

export function daysWords(speak: DateSpeech): DaysWords {
  const say = (extent: Extent, scale: Scale, more: Partial<Voice> = {}) =>
    sayRun(daysOf(extent), scale, { ...voiceOfHeadings(speak), ...more });
  const clusterWords = (extent: Extent) => {
    if (lengthInDays(extent) > MONTHS_MATTER) return say(extent, 'year');
    if (lengthInDays(extent) > DAYS_MATTER) return say(extent, 'month');
    const year = yearOf(extent, speak);
    return say(extent, 'day', year === null ? {} : { year });
  };
  // One cluster is tried at many levels of zoom, and saying dates is slow.
  const clusters = new Map<string, string>();
  return {
    exact: (extent) => say(extent, 'day', { style: 'long' }),
    window: (extent) => sayWindow(daysOf(extent), speak),
    cluster(extent) {
      const key = `${extent.from} ${extent.to}`;
      const words = clusters.get(key) ?? clusterWords(extent);
      clusters.set(key, words);
      return words;
    },
  };
}

/** The last day of an extent is the one before its end. */
function daysOf({ from, to }: Extent): DayRange {
  return { earliest: msToDay(from), latest: msToDay(to - 1) };
}

function lengthInDays({ from, to }: Extent): number {
  return (to - from) / DAY_MS;
}

/** In which all of it lies, if one does. */
function yearOf(extent: Extent, { calendar }: DateSpeech): number | null {
  const { earliest, latest } = daysOf(extent);
  const { year } = partsIn(earliest, calendar);
  return partsIn(latest, calendar).year === year ? year : null;
}
