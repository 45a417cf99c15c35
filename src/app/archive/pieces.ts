import { type PieceKind, pieceFile } from '../../core/link/data-files.ts';
import type { Schema } from '../fetch-data.ts';
import { type Need, PieceQueue } from './piece-queue.ts';

export interface PiecesOutside {
  /** The site's root, an absolute URL with a slash at its end. */
  root: string;
  language: string;
  /** As `fetchData`. @throws DataError */
  fetch: <Piece>(url: URL, schema: Schema<Piece>, options: Pick<RequestInit, 'cache'>) => Promise<Piece>;
  pause: () => Promise<void>;
}

/** Who waits for a piece, and how much. */
export interface Wanted {
  need: Need;
  signal: AbortSignal;
}

/** Fetches a piece of an archive and holds it against its schema. @throws DataError */
export type FetchPiece = <Piece>(
  kind: PieceKind,
  name: string,
  schema: Schema<Piece>,
  wanted: Wanted,
) => Promise<Piece>;

export function createPieces({ root, language, fetch, pause }: PiecesOutside): FetchPiece {
  const queue = new PieceQueue({ pause });
  return (kind, name, schema, { need, signal }) => {
    const file = pieceFile(language, kind, name);
    return queue.get(
      file,
      (again) => fetch(new URL(file, root), schema, { cache: again ? 'reload' : 'default' }),
      need,
      signal,
    );
  };
}
