import { useCallback } from 'react';
import { useDateSpeech } from '../app/i18n/date-speech.ts';
import { useT } from '../app/i18n/use-t.ts';
import { describeWhen } from '../core/dates/describe.ts';
import { readWhen } from '../core/dates/read-when.ts';
import type { TaggedDate } from '../core/dates/tagged-date.ts';
import { useSay } from './i18n/words.ts';

export type SayDate = (date: TaggedDate) => string;

/** What words of time were understood to mean, in a sentence. */
export function useSayDate(): SayDate {
  const say = useSay();
  const speak = useDateSpeech();
  const rules = useT('rules') as (rule: string) => string;
  return useCallback(
    ({ text: words, edtf, type, rule: name }: TaggedDate) => {
      const rule = rules(name);
      if (type === 'duration' && edtf !== '') return say('article.lasting', { words, value: edtf, rule });
      const when = edtf === '' ? null : readWhen(edtf);
      if (when === null) return say('article.valueless', { words, rule });
      return say('article.understood', { words, value: `${describeWhen(when, speak)}, ${edtf}`, rule });
    },
    [say, speak, rules],
  );
}
