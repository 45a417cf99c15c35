/** As much of a schema as is needed to hold a piece against it. */
interface PieceSchema<Piece> {
  safeParse: (data: unknown) => { success: true; data: Piece } | { success: false; error: unknown };
}

/** Fetches a piece, for as long as somebody waits for it. @throws where it does not arrive */
export type FetchPiece = <Piece>(name: string, schema: PieceSchema<Piece>) => Promise<Piece>;

/** Gives a piece as it is kept: what `read` makes of it, the same for each schema. @throws as `FetchPiece` */
export type GetPiece = <Piece, Read>(
  name: string,
  schema: PieceSchema<Piece>,
  read: (piece: Piece) => Read,
) => Promise<Read>;

/** Those used last: some 100 KB each. */
const MOST = 96;

/** Pieces, read, by name; what has not been used for longest goes first. */
export class KeptPieces {
  readonly #kept = new Map<string, unknown>();

  /** @param fetch for what is not here */
  through(fetch: FetchPiece): GetPiece {
    return async <Piece, Read>(
      name: string,
      schema: PieceSchema<Piece>,
      read: (piece: Piece) => Read,
    ): Promise<Read> => {
      const known = this.#kept.get(name) as Read | undefined;
      const piece = known ?? read(await fetch(name, schema));
      this.#kept.delete(name);
      this.#kept.set(name, piece);
      for (const oldest of this.#kept.keys()) {
        if (this.#kept.size <= MOST) break;
        this.#kept.delete(oldest);
      }
      return piece;
    };
  }
}
