import type { CSSProperties } from 'react';
import { type MarkOptions, markPieces } from './mark-pieces.ts';
import { markClasses, markVariables, pieceClasses, pieceVariables } from './mark-style.ts';

/** The mark of a date and status; says nothing to a screen reader, the words beside it do. */
export function Mark(options: MarkOptions) {
  return (
    <span className={markClasses(options)} style={markVariables(options) as CSSProperties} aria-hidden="true">
      {markPieces(options).map((piece) => (
        <span
          key={`${piece.kind} ${piece.level} ${piece.at}`}
          className={pieceClasses(piece)}
          style={pieceVariables(piece) as CSSProperties}
        />
      ))}
    </span>
  );
}
