import { useMemo } from 'react';
import type { Day, TimelineEvent } from '../../core/model/published.ts';
import { useSpeech } from '../i18n/speech.ts';
import { classes } from '../ui/classes.ts';
import { binEdges, density } from './bins.ts';
import styles from './overview.module.css';
import { type Stretch, stretchOf } from './stretch.ts';

interface Props {
  all: readonly TimelineEvent[];
  shown: readonly TimelineEvent[];
  days: { from: Day; to: Day };
  /** Of the overview, in pixels. */
  width: number;
  place: (stretch: Stretch) => { insetInlineStart: string; inlineSize: string };
}

/** Bars of all events, and over them those of the events that the filters leave. */
export function Bars({ all, shown, days, width, place }: Props) {
  const { calendar } = useSpeech();
  const edges = useMemo(() => binEdges(days, calendar, width), [days, calendar, width]);
  const [whole, left] = useMemo(
    () =>
      [all, shown].map((events) =>
        density(
          events.flatMap((event) => stretchOf(event) ?? []),
          edges,
        ),
      ),
    [all, shown, edges],
  ) as [number[], number[]];
  const most = Math.max(...whole, 1);
  // By its root: a week of twenty events must not flatten the years of one each to nothing.
  const height = (count: number) => `${Math.sqrt(count / most) * 100}%`;
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
              style={{ blockSize: height(count) }}
              data-bar="all"
            />
            {kept > 0 && (
              <div
                className={classes(styles.bar, styles.left)}
                style={{ blockSize: height(kept) }}
                data-bar="shown"
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
