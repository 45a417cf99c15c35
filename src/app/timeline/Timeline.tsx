import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { useSpeech } from '../i18n/speech.ts';
import { useT } from '../i18n/use-t.ts';
import type { TimelineProps } from './axis-props.ts';
import { axisTexts } from './axis-texts.ts';
import styles from './Timeline.module.css';
import { TimelineWidget } from './timeline-widget.ts';

/** Mounts the axis, which fills the height it is given. */
export function Timeline(props: TimelineProps) {
  const { direction } = props;
  const t = useT('timeline');
  const speech = useSpeech();
  const dates = useDateSpeech();
  const texts = useMemo(() => axisTexts(t, dates, speech), [t, dates, speech]);
  const container = useRef<HTMLDivElement>(null);
  const widget = useRef<TimelineWidget | null>(null);
  const axisProps = { ...props, texts };
  const latest = useRef(axisProps);
  // Not while rendering: a render that React discards must leave nothing behind.
  useLayoutEffect(() => {
    latest.current = axisProps;
  });

  // vis-timeline cannot change its direction: another language is another axis.
  useEffect(() => {
    if (container.current === null) return;
    const axis = new TimelineWidget(container.current, { ...latest.current, direction, texts });
    widget.current = axis;
    return () => {
      widget.current = null;
      axis.destroy();
    };
  }, [direction, texts]);

  useEffect(() => widget.current?.setProps(axisProps));

  return <div ref={container} className={styles.timeline} />;
}
