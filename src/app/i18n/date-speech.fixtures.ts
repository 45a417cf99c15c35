/** Speeches as a reader's choice makes them, for tests that look at the words. */
import type { DateSpeech } from '../../core/dates/describe.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import { dateSpeech } from './date-speech.ts';
import { loadWords } from './engine.ts';
import { ownSpeech, type SpeechChoice } from './locale.ts';
import { speechOf } from './speech.ts';

export const CALENDARS: readonly Calendar[] = ['gregorian', 'hijri', 'solar-hijri'];
export const SPOKEN = ['ar', 'fa', 'ru', 'en'] as const;
export type SpokenLanguage = (typeof SPOKEN)[number];

export async function loadAllWords(): Promise<void> {
  await Promise.all(SPOKEN.map(loadWords));
}

/** Words must be loaded. */
export function speechIn(
  language: SpokenLanguage,
  calendar: Calendar = 'gregorian',
  more: Partial<SpeechChoice> = {},
): DateSpeech {
  return dateSpeech(speechOf({ ...ownSpeech(language), calendar, ...more }));
}
