/** Inks and shapes are given to topics by their order in the data, so that no newsroom has to choose. */
import './inks.css';

const INKS = 8;

/** Class that sets `--topic-ink` for everything inside; `t-0` is plain ink. */
export function topicClass(index: number | null): string {
  if (index === null) return 't-0';
  return index >= 0 && index < INKS ? `t-${index + 1}` : 't-more';
}
