import type { DateSpeech } from '../dates/speech.ts';

/** A language as a citation needs it. */
export interface CiteSpeech {
  /** In the calendar of the sources, whichever the reader has chosen: programs read these days. */
  dates: DateSpeech;
  /** The sentences of namespace `cite`. */
  t: (key: string, params?: Readonly<Record<string, string | number>>) => string;
}
