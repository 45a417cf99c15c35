import { type ComponentPropsWithRef, memo } from 'react';
import type { Hit } from '../../core/find/search.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import type { Id, TimelineIndex } from '../../core/model/published.ts';
import { classes } from '../ui/classes.ts';
import rowStyles from '../ui/row.module.css';
import { EventRow } from './EventRow.tsx';
import styles from './list.module.css';
import long from './long-list.module.css';

interface Props {
  /** Its place among all that stands in the list, and in CSS pixels below the beginning of its block. */
  item: number;
  top: number;
  /** From 0. */
  row: number;
  /** How many rows stand before those that are counted so, of how many in all. */
  first: number;
  rows: number;
  /** `null`: not here yet. */
  head: EventHead | null;
  year: number | undefined;
  selected: boolean;
  dimmed: boolean;
  tabStop: boolean;
  hit: Hit | undefined;
  index: TimelineIndex;
  language: string;
  hrefOf: (event: Id) => string;
  onSelect: (event: Id) => void;
  onApproach: (event: Id) => void;
  onFocus: (row: number, event: Id) => void;
  /** Of rows that are seen. */
  measure: ((element: HTMLElement | null) => void) | undefined;
}

/** A row at its place, however few of the others are on the page. */
export const LongRow = memo(function LongRow(props: Props) {
  const { item, top, row, first, rows, head, year, onFocus, measure, ...shared } = props;
  const place = {
    ref: measure,
    style: { insetBlockStart: top },
    'data-index': item,
    'aria-setsize': rows,
    'aria-posinset': first + row + 1,
    'data-far': measure === undefined ? '' : undefined,
  };
  if (head === null) return <RowComing item={place} undated={year === undefined} />;
  return (
    <EventRow
      {...shared}
      event={head}
      {...(year !== undefined && { year })}
      onFocus={(event) => onFocus(row, event)}
      item={place}
    />
  );
});

interface ComingProps {
  item?: ComponentPropsWithRef<'li'>;
  /** Of the shelf: without the line of a date. */
  undated?: boolean;
}

/** As tall as a row, and as quiet as can be. */
export function RowComing({ item, undated = false }: ComingProps) {
  return (
    <li {...item} className={classes(rowStyles.row, styles.row)} aria-busy="true">
      <div className={classes(rowStyles.line, styles.link)}>
        <span className={classes(rowStyles.gutter, styles.gutter)} />
        {!undated && <span className={classes(rowStyles.date, styles.date)}>&nbsp;</span>}
        <span className={classes(rowStyles.title, styles.title, long.headline)}>
          <span className={long.bar}>&nbsp;</span>
        </span>
        <span className={classes(rowStyles.facts, styles.facts)}>&nbsp;</span>
      </div>
    </li>
  );
}
