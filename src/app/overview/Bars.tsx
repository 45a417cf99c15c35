import { memo, useCallback, useMemo } from 'react';
import type { Day } from '../../core/model/published.ts';
import { useSpeech } from '../i18n/speech.ts';
import { classes } from '../ui/classes.ts';
import { useAnswer } from '../ui/use-answer.ts';
import { binEdges } from './bins.ts';
import styles from './overview.module.css';
import type { OverviewSource } from './overview-source.ts';
import type { Stretch } from './stretch.ts';

interface Props {
  source: OverviewSource;
  days: { from: Day; to: Day };
  /** Of the overview, in pixels. */
  width: number;
  place: (stretch: Stretch) => { insetInlineStart: string; inlineSize: string };
}

/** Bars of all events, and over them those of the events that the filters leave. */
export const Bars = memo(function Bars({ source, days, width, place }: Props) {
  const { calendar } = useSpeech();
  const edges = useMemo(() => binEdges(days, calendar, width), [days, calendar, width]);
  const bins = useAnswer(useCallback(() => source.bins(edges), [source, edges]));
  const whole = bins?.all ?? [];
  const left = bins?.shown ?? [];
  const most = Math.max(...whole, 1);
  // By its root: a week of twenty events must not flatten the years of one each to nothing.
  const height = (count: number) => `100% max(1px, ${Math.sqrt(count / most) * 100}%)`;
  return (
    <div className={styles.bars} aria-hidden="true">
      {whole.map((count, i) => {
        if (count === 0) return null;
        const from = edges[i] ?? 0;
        const bin = place({ from, to: edges[i + 1] ?? from });
        const kept = left[i] ?? 0;
        return (
          <div key={from} className={styles.bin} style={bin}>
            <div
              className={classes(styles.bar, styles.whole)}
              style={{ backgroundSize: height(count) }}
              data-bar="all"
            />
            {kept > 0 && (
              <div className={styles.bar} style={{ backgroundSize: height(kept) }} data-bar="shown" />
            )}
          </div>
        );
      })}
    </div>
  );
});
