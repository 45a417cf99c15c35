import type { Day, DayRange, Precision } from '../model/published.ts';
import { weekday } from './day.ts';
import { isConverted, sayBetween, sayEnds, saySpan, sayUnit } from './say-range.ts';
import { isOneUnit } from './scale.ts';
import { anyOf, inOneSentence, type Voice, weekdayName } from './speech.ts';

/** More days than a reader would follow. */
const MANY_DAYS = 7;

/** One of several separate possibilities, in order of time. */
export function saySet(candidates: readonly DayRange[], precision: Precision, voice: Voice): string {
  if (isConverted(precision, voice)) {
    return anyOf(
      candidates.map((range) => sayUnit(range, 'day', voice) ?? sayBetween(range, 'day', voice)),
      voice,
    );
  }
  const firsts = candidates.map(({ earliest }) => earliest);
  const all = (unit: 'day' | 'month' | 'year') => candidates.every((range) => isOneUnit(range, unit));
  if (all('day')) return sayDays(firsts, voice);
  if (all('month')) return anyOf(inOneSentence(firsts, 'month', voice), voice);
  if (all('year')) return voice.t('year', { year: anyOf(inOneSentence(firsts, 'year', voice), voice) });
  return anyOf(
    candidates.map((range) => sayUnit(range, 'day', voice) ?? saySpan(range, 'day', voice)),
    voice,
  );
}

function sayDays(days: readonly Day[], voice: Voice): string {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  if (days.length > MANY_DAYS) {
    return voice.t('someDayBetween', sayEnds({ earliest: first, latest: last }, 'day', voice));
  }
  const said = inOneSentence(days, 'day', voice);
  const oneName = days.every((day) => weekday(day) === weekday(first));
  if (days.length > 2 && oneName) {
    return voice.t('oneOfWeekday', { weekday: weekdayName(first, voice), days: anyOf(said, voice) });
  }
  if (days.length > 2) return voice.t('oneOfDays', { days: anyOf(said, voice) });
  if (voice.style === 'short' || voice.weekdaySaid) return anyOf(said, voice);
  if (oneName) return voice.t('weekdayDay', { weekday: weekdayName(first, voice), day: anyOf(said, voice) });
  const named = said.map((day, index) => {
    return voice.t('weekdayDay', { weekday: weekdayName(days[index] ?? first, voice), day });
  });
  return anyOf(named, voice);
}
