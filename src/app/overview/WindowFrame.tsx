import type { CSSProperties, KeyboardEvent } from 'react';
import { useT } from '../i18n/use-t.ts';
import { classes } from '../ui/classes.ts';
import styles from './overview.module.css';
import type { Stretch } from './stretch.ts';

interface Props {
  window: Stretch;
  span: Stretch;
  /** Where a day is, as a share of the overview. */
  share: (day: number) => string;
  say: (day: number) => string;
  onKey: (part: 'start' | 'end', press: KeyboardEvent) => void;
}

/** The window: its middle to be dragged, its ends two sliders. */
export function WindowFrame({ window, span, share, say, onKey }: Props) {
  const t = useT('overview');
  const ends = { '--from': share(window.from), '--to': share(window.to) } as CSSProperties;
  return (
    <div className={styles.frame} style={ends} data-part="frame" data-overview-window="">
      {(['start', 'end'] as const).map((part) => (
        <div
          key={part}
          role="slider"
          tabIndex={0}
          className={classes(styles.handle, styles[part])}
          data-part={part}
          aria-label={t(part)}
          aria-orientation="horizontal"
          aria-valuemin={part === 'start' ? Math.min(span.from, window.from) : window.from}
          aria-valuemax={part === 'start' ? window.to - 1 : Math.max(span.to, window.to) - 1}
          aria-valuenow={part === 'start' ? window.from : window.to - 1}
          aria-valuetext={say(part === 'start' ? window.from : window.to - 1)}
          onKeyDown={(press) => onKey(part, press)}
        />
      ))}
    </div>
  );
}
