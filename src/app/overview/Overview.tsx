import { type KeyboardEvent, useCallback, useMemo, useRef } from 'react';
import { describeWhen } from '../../core/dates/describe.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import type { Day, Direction } from '../../core/model/published.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { useSpeech } from '../i18n/speech.ts';
import { useT } from '../i18n/use-t.ts';
import { actionOf } from '../keys/key-map.ts';
import { classes } from '../ui/classes.ts';
import { Bars } from './Bars.tsx';
import { dayOfNumber, numberOf } from './day-number.ts';
import { keyMove } from './key-move.ts';
import styles from './overview.module.css';
import type { OverviewSource } from './overview-source.ts';
import { type Stretch, stretchOf, wholeYears } from './stretch.ts';
import { useHeldWindow } from './use-held-window.ts';
import { usePointer } from './use-pointer.ts';
import { useWidth } from './use-width.ts';
import { WindowFrame } from './WindowFrame.tsx';
import { WindowWords } from './WindowWords.tsx';
import { yearLabels } from './year-labels.ts';

export interface OverviewProps {
  source: OverviewSource;
  /** First and last day seen now; `null` while nothing says so. */
  window: { from: Day; to: Day } | null;
  selected: EventHead | null;
  direction: Direction;
  onWindow: (from: Day, to: Day) => void;
  /** On a phone, where the list is what moves. */
  compact?: boolean;
}

/** The density of all events over their whole span, and the window on it: two sliders, and a frame to drag. */
export function Overview(props: OverviewProps) {
  const { source, selected, direction, onWindow, compact = false } = props;
  const t = useT('overview');
  const { calendar, number } = useSpeech();
  const dates = useDateSpeech();
  const root = useRef<HTMLFieldSetElement>(null);
  const width = useWidth(root);
  const { span: dated, total, shown } = source;
  const first = dated?.first ?? null;
  const last = dated?.last ?? null;
  const days = useMemo(
    () => (first && last ? wholeYears({ first, last }, calendar) : null),
    [first, last, calendar],
  );
  const span = useMemo((): Stretch => {
    return days ? { from: numberOf(days.from), to: numberOf(days.to) + 1 } : { from: 0, to: 1 };
  }, [days]);
  const { held, hold, isHeld } = useHeldWindow(props.window, (stretch) =>
    onWindow(dayOfNumber(stretch.from), dayOfNumber(stretch.to - 1)),
  );
  const pointer = usePointer({ root, span, direction, window: held, onMove: hold });
  const labels = useMemo(
    () => (days && width > 0 ? yearLabels(days, calendar, width) : []),
    [days, calendar, width],
  );
  // The same at every frame of a move: hundreds of bars stand still.
  const share = useCallback(
    (day: number) =>
      `${((Math.min(Math.max(day, span.from), span.to) - span.from) / (span.to - span.from)) * 100}%`,
    [span],
  );
  const place = useCallback(
    ({ from, to }: Stretch) => ({
      insetInlineStart: share(from),
      inlineSize: `calc(${share(to)} - ${share(from)})`,
    }),
    [share],
  );
  if (days === null) return null;

  const say = (day: number) => {
    const iso = dayOfNumber(day);
    return describeWhen(
      { edtf: iso, earliest: iso, latest: iso, precision: 'day', form: 'day', approximate: false },
      dates,
    );
  };
  const onKey = (part: 'start' | 'end', press: KeyboardEvent) => {
    const action = actionOf('overview', press.nativeEvent, direction);
    const next = action && held && keyMove(held, part, action, span);
    if (!next) return;
    press.preventDefault();
    hold(next);
  };
  const mark = selected && stretchOf(selected);
  return (
    <div className={classes(styles.band, compact && styles.compact)}>
      {!compact && (
        <div className={styles.words} data-overview-words="">
          {held && <WindowWords source={source} window={held} isHeld={isHeld} />}
        </div>
      )}
      <fieldset ref={root} className={styles.overview} {...pointer}>
        <legend className="visually-hidden">{t('label')}</legend>
        <p className="visually-hidden">
          {t(shown === total ? 'all' : 'some', {
            count: shown,
            total: number(total),
            from: say(span.from),
            to: say(span.to - 1),
          })}
        </p>
        {width > 0 && <Bars source={source} days={days} width={width} place={place} />}
        {labels.map(({ year, at }) => (
          <span key={year} className={styles.year} style={{ insetInlineStart: share(at) }} aria-hidden="true">
            {number(year)}
          </span>
        ))}
        {mark && <span className={styles.selected} style={place(mark)} data-overview-selected="" />}
        {held && <WindowFrame window={held} {...{ span, share, say, onKey }} />}
      </fieldset>
    </div>
  );
}
