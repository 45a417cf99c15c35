import styles from './icon.module.css';

/** Drawn on a 20 × 20 grid with a 1.6 stroke, like the wordmark's thin strokes beside text. */
const PATHS = {
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM13 13l4 4',
  filter: 'M3 5.5h14M5.5 10h9M8 14.5h4',
  list: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  axis: 'M2.5 14.5h15M5 11.5v3M10 8.5v6M15 11.5v3M4 6h5M11 4h6',
  globe:
    'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15zM2.5 10h15M10 2.5c2.4 2 3.4 4.6 3.4 7.5s-1 5.5-3.4 7.5c-2.4-2-3.4-4.6-3.4-7.5s1-5.5 3.4-7.5',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l3-3a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-3 3a3 3 0 0 0 4.3 4.3l1-1',
  share: 'M10 12.5v-9.5M6.5 6l3.5-3.5l3.5 3.5M5.5 9.5h-1.5v7.5h12v-7.5h-1.5',
  quote: 'M3.5 5.5h5v5.5c0 2-1.2 3.4-3.4 3.9M3.5 5.5v5h5M11.5 5.5h5v5.5c0 2-1.2 3.4-3.4 3.9M11.5 5.5v5h5',
  copy: 'M7 7h9.5v9.5h-9.5zM13 7v-3.5h-9.5v9.5h3.5',
  export: 'M10 3v9.5M6.5 9l3.5 3.5l3.5-3.5M3.5 12.5v4.5h13v-4.5',
  print: 'M6 7.5v-4.5h8v4.5M6 13.5h-2.5v-6h13v6h-2.5M6 11.5h8v5.5h-8z',
  close: 'M5 5l10 10M15 5l-10 10',
  check: 'M4.5 10.5l3.5 3.5l7.5-8',
  undated: 'M3 16.5h14M4.5 16.5v-5h3v5M8.5 16.5v-9h3v9M12.5 16.5v-12h3v12',
  forward: 'M7.5 4.5l5.5 5.5l-5.5 5.5',
  back: 'M12.5 4.5l-5.5 5.5l5.5 5.5',
} as const;

export type IconName = keyof typeof PATHS;

/** Icons that mean time or "back" turn round with the direction of reading; the others do not. */
const TURNING: ReadonlySet<IconName> = new Set<IconName>(['forward', 'back', 'list', 'axis']);

/** A picture beside words; by itself it needs a name from whoever shows it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={TURNING.has(name) ? `${styles.icon} ${styles.turning}` : styles.icon}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
