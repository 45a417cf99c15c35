import { describeShort, describeWhen } from '../../core/dates/describe.ts';
import type { When } from '../../core/model/published.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { directionOf } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/use-t.ts';

interface Props {
  when: When;
  /** Without weekday and with short names, for lists. */
  short?: boolean;
}

/**
 * A date as a reader says it. The isolate carries the interface's direction: left to itself it would take
 * a range of bare numbers ("19–20") for left-to-right text and turn it round.
 */
export function WhenText({ when, short = false }: Props) {
  const speak = useDateSpeech();
  const direction = directionOf(useLanguage());
  return <bdi dir={direction}>{short ? describeShort(when, speak) : describeWhen(when, speak)}</bdi>;
}
