import { classes } from '../ui/classes.ts';
import styles from './article.module.css';
import type { MarkedParagraph as Marked, Piece } from './mark-article.ts';

interface Props {
  paragraph: Marked;
  /** The article has a title, under which its headings stand; else they follow its number. */
  titled: boolean;
}

/** A paragraph by its role, cut into marked pieces. */
export function MarkedParagraph({ paragraph: { role, pieces }, titled }: Props) {
  const words = <Pieces pieces={pieces} />;
  if (role === 'title') {
    return <h3 className={styles.title}>{words}</h3>;
  }
  if (role === 'heading') {
    const Heading = titled ? 'h4' : 'h3';
    return <Heading className={styles.heading}>{words}</Heading>;
  }
  return <p className={styles.paragraph}>{words}</p>;
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  const focusable = pieces.find(({ selected, found }) => selected || found);
  return pieces.map((piece) => {
    const { text, start, keys, selected, dates, found, times } = piece;
    if (keys.length === 0 && !dates && !found && times.length === 0) return text;
    const time = {
      'data-dating': dates ? '' : undefined,
      'data-times': times.length > 0 ? times.join(' ') : undefined,
      tabIndex: piece === focusable || times.length > 0 ? -1 : undefined,
    };
    const underline = dates ? styles.dating : times.length > 0 && styles.time;
    if (keys.length === 0 && !found) {
      return (
        <span key={start} className={classes(underline)} {...time}>
          {text}
        </span>
      );
    }
    // No padding inside the line: it would break the joins of Arabic letters at the edges of a mark.
    return (
      <mark
        key={start}
        className={classes(
          keys.length > 0 && (selected ? styles.selected : styles.other),
          underline,
          found && 'hit',
        )}
        data-quote={keys.length > 0 ? keys.join(' ') : undefined}
        data-found={found ? '' : undefined}
        data-selected={selected ? '' : undefined}
        {...time}
      >
        {text}
      </mark>
    );
  });
}
