import { useCallback } from 'react';
import { describeShort } from '../../core/dates/describe.ts';
import type { ActiveFilter } from '../../core/find/active-filters.ts';
import { dayWhen } from '../../core/find/span.ts';
import type { TimelineIndex } from '../../core/model/published.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { useNameOf } from '../i18n/use-name-of.ts';
import { useT } from '../i18n/use-t.ts';

/** What an active filter is called: on its chip, and where it is advised to take it off. */
export function useFilterName(index: TimelineIndex): (filter: ActiveFilter) => string {
  const t = useT('filters');
  const nameOf = useNameOf(index);
  const speak = useDateSpeech();
  return useCallback(
    ({ facet, value }) => {
      switch (facet) {
        case 'q':
          return t('words', { words: value.trim() });
        case 'people':
          return t('people.allOfThem');
        case 'disagree':
          return t('disagree');
        case 'span': {
          const [from = '', to = ''] = value
            .split('/')
            .map((day) => (day === '' ? '' : describeShort(dayWhen(day), speak)));
          if (to === '') return t('span.since', { day: from });
          return from === '' ? t('span.until', { day: to }) : t('span.between', { from, to });
        }
        default:
          return nameOf(facet, value);
      }
    },
    [t, nameOf, speak],
  );
}
