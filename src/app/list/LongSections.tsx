import type { ComponentPropsWithRef, CSSProperties, ReactNode, RefObject } from 'react';
import { useT } from '../i18n/use-t.ts';
import { classes } from '../ui/classes.ts';
import { ListHeading, MonthHeading } from './ListHeading.tsx';
import styles from './list.module.css';
import { type Block, type LongLayout, lastWhere, type Section } from './long-layout.ts';
import long from './long-list.module.css';

interface Props {
  layout: LongLayout;
  /** Items that are drawn, in order. */
  items: readonly number[];
  /** CSS pixels from the beginning of the list to an item, or to its end. */
  startOf: (item: number) => number;
  measure: (element: HTMLElement | null) => void;
  shelf: RefObject<HTMLHeadingElement | null>;
  drawRow: (item: number, top: number, year: number | undefined) => ReactNode;
}

/**
 * Years, months and the shelf, as far as something of them is drawn: each as tall as all its rows would be, so that
 * its heading stays in sight as long as one of them is.
 */
export function LongSections({ layout, items, startOf, measure, shelf, drawRow }: Props) {
  return groupBy(items, layout.sections, ({ from }) => from).map(([section, items]) => {
    const top = startOf(section.from);
    const parts = groupBy(items, section.blocks(), ({ item }) => item).map(([block, items]) => (
      <BlockRows
        key={block.item}
        {...{ section, block, items, startOf, measure, drawRow }}
        top={startOf(block.item) - top}
      />
    ));
    const place = { insetBlockStart: top, blockSize: startOf(section.to) - top };
    const head = { ref: measure, ...indexed(section.from) };
    if (section.of === 'unknown')
      return (
        <div key="unknown" className={long.section} style={place}>
          {parts}
        </div>
      );
    if (section.of === 'shelf')
      return (
        <Shelf key="shelf" {...{ place, head }} heading={shelf} count={section.count}>
          {parts}
        </Shelf>
      );
    const id = `year-${section.year}`;
    return (
      <section key={`${id} ${section.from}`} className={long.section} style={place} aria-labelledby={id}>
        <ListHeading id={id} year={section.year} count={section.count} item={head} />
        {parts}
      </section>
    );
  });
}

interface ShelfProps {
  place: CSSProperties;
  head: ComponentPropsWithRef<'div'>;
  heading: RefObject<HTMLHeadingElement | null>;
  count: number;
  children: ReactNode;
}

function Shelf({ place, head, heading, count, children }: ShelfProps) {
  const t = useT('list');
  return (
    <section className={classes(long.section, long.shelf)} style={place} aria-labelledby="undated-reports">
      <div {...head} className={styles.head}>
        <h3 id="undated-reports" ref={heading} tabIndex={-1} className={styles.shelfHead}>
          {t('undatedHead', { count })}
        </h3>
      </div>
      {children}
    </section>
  );
}

interface BlockProps extends Pick<Props, 'items' | 'startOf' | 'measure' | 'drawRow'> {
  section: Section;
  block: Block;
  top: number;
}

function BlockRows({ section, block, items, top, startOf, measure, drawRow }: BlockProps) {
  const t = useT('list');
  const { item, rowsFrom, count, heading } = block;
  const from = startOf(item);
  const List = section.of === 'shelf' ? 'ul' : 'ol';
  const year = section.of === 'year' ? section.year : undefined;
  return (
    <div className={long.block} style={{ insetBlockStart: top, blockSize: startOf(rowsFrom + count) - from }}>
      {heading === 'why' ? (
        <p ref={measure} data-index={item} className={styles.why}>
          {t('undatedWhy')}
        </p>
      ) : (
        heading && <MonthHeading heading={heading} item={{ ref: measure, ...indexed(item) }} />
      )}
      <List>{items.map((one) => (one < rowsFrom ? null : drawRow(one, startOf(one) - from, year)))}</List>
    </div>
  );
}

/** By this the element says which item it is. */
const indexed = (item: number) => ({ 'data-index': item });

/** Items under the part to which each belongs: the last that begins at it or before. */
function groupBy<Part>(
  items: readonly number[],
  parts: readonly Part[],
  from: (part: Part) => number,
): [Part, number[]][] {
  const groups: [Part, number[]][] = [];
  for (const item of items) {
    const part = lastWhere(parts, (one) => from(one) <= item);
    if (part === undefined) continue;
    const last = groups.at(-1);
    if (last?.[0] === part) last[1].push(item);
    else groups.push([part, [item]]);
  }
  return groups;
}
