/** Classes and CSS variables of a mark and its pieces, shared by the DOM and the React drawing. */
import { isStepped, type MarkOptions, type MarkPiece } from './mark-pieces.ts';
import styles from './marks.module.css';
import { topicClass } from './topic-ink.ts';

const isClash = ({ clash }: MarkOptions): boolean => (clash?.length ?? 0) > 1;

const thickness = (options: MarkOptions): number => options.size ?? (isClash(options) ? 5 : 8);

const join = (...names: (string | undefined | false)[]): string => names.filter(Boolean).join(' ');

export function markClasses(options: MarkOptions): string {
  return join(
    styles.mark,
    topicClass(options.topicIndex),
    options.orientation === 'block' && styles.upright,
    options.within && styles.within,
    isClash(options) && styles.clash,
    isStepped(options) && styles.stepped,
    thickness(options) <= 5 && styles.slight,
  );
}

export function markVariables(options: MarkOptions): Record<string, string> {
  return { '--thick': `${thickness(options)}px` };
}

export function pieceClasses({ kind, status, fades, room }: MarkPiece): string {
  return join(
    styles.piece,
    styles[status],
    styles[kind],
    fades?.start && styles.fadesStart,
    fades?.end && styles.fadesEnd,
    room && styles[room.shown],
  );
}

export function pieceVariables({ at, size, level, until, room }: MarkPiece): Record<string, string> {
  return {
    '--at': String(at),
    '--span': String(size),
    '--level': String(level),
    ...(until !== undefined && { '--until': String(until) }),
    ...(room && { '--need': `${Math.ceil(room.need)}px` }),
  };
}
