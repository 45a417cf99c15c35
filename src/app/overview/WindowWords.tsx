import { useCallback, useEffect, useState } from 'react';
import { sayWindow } from '../../core/dates/say-window.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { useSpeech } from '../i18n/speech.ts';
import { useT } from '../i18n/use-t.ts';
import { useAnswer } from '../ui/use-answer.ts';
import { dayOfNumber } from './day-number.ts';
import styles from './overview.module.css';
import type { OverviewSource } from './overview-source.ts';
import type { Stretch } from './stretch.ts';

interface Props {
  source: OverviewSource;
  window: Stretch;
  /** The reader is moving it on the overview. */
  isHeld: boolean;
}

/** Beside the overview, over the lane heads: the days in view, and how many of the events lie in them. */
export function WindowWords({ source, window, isHeld }: Props) {
  const t = useT('overview');
  const { number } = useSpeech();
  const dates = useDateSpeech();
  const { from, to } = window;
  const count = useAnswer(useCallback(() => source.countIn({ from, to }), [source, from, to]));
  const days = sayWindow({ earliest: dayOfNumber(from), latest: dayOfNumber(to - 1) }, dates);
  const words = count === null ? '' : t('inWindow', { count, total: number(source.shown) });
  const said = useSettled(words, isHeld);
  return (
    <>
      <p className={styles.days}>{days}</p>
      <p className={styles.count} data-overview-count="">
        {words}
      </p>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  );
}

/**
 * The words as they are once the reader has let go; nothing while they change with every frame. Of moves made on the
 * axis it says nothing, for the axis itself does.
 */
function useSettled(words: string, isHeld: boolean): string {
  const [wasHeld, setWasHeld] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (isHeld === wasHeld) return;
    setWasHeld(isHeld);
    setSaid(isHeld ? '' : words);
  }, [isHeld, wasHeld, words]);
  return said;
}
