import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type PieceKind, pieceFile } from '../../src/core/link/data-files.ts';
import { FileWriters } from './file-writers.ts';

/** How many files there are of one kind. */
export interface Amount {
  files: number;
  /** Those written now; all others were there. */
  written: number;
}

/**
 * The served data of an archive, in a folder that may hold those of an earlier state: what is the same is left as it
 * is, and what is no longer spoken of is removed at the end. Pieces and articles have their
 * compressed forms beside them.
 */
export class ServedFiles {
  readonly amounts: Record<string, Amount> = {};
  readonly #root: string;
  readonly #kept = new Set<string>();
  readonly #writers = new FileWriters();

  /** @param root absolute; of the site, above `data/` */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Writes a piece in some languages that have it alike.
   *
   * @returns its name, made from its content: where a file of that name is, it is this one
   */
  async piece(languages: readonly string[], kind: PieceKind, content: object): Promise<string> {
    const bytes = Buffer.from(JSON.stringify(content));
    const name = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    const paths = languages.map((language) => pieceFile(language, kind, name));
    await this.#write(kind, paths, bytes, existsSync);
    return name;
  }

  /**
   * Writes a file whose name does not tell its content.
   *
   * @param path below the site's root
   * @param isCompressed at once: else that is left to the build, as of all that every reader fetches, or nobody does
   */
  async named(kind: string, path: string, text: string, isCompressed: boolean): Promise<void> {
    const bytes = Buffer.from(text);
    const isThere = (file: string) => existsSync(file) && readFileSync(file).equals(bytes);
    await this.#write(kind, [path], bytes, isThere, isCompressed);
  }

  /** Files that are there as they should be. @param paths below the site's root */
  keep(kind: string, paths: readonly string[]): void {
    const amount = this.#amountOf(kind);
    for (const path of paths) {
      this.#kept.add(join(this.#root, path));
      amount.files += 1;
    }
  }

  keepPieces(languages: readonly string[], kind: PieceKind, names: readonly string[]): void {
    for (const language of languages) {
      this.keep(
        kind,
        [...new Set(names)].map((name) => pieceFile(language, kind, name)),
      );
    }
  }

  /** A piece that was written: `settle` first. */
  read(language: string, kind: PieceKind, name: string): unknown {
    return JSON.parse(readFileSync(join(this.#root, pieceFile(language, kind, name)), 'utf8'));
  }

  async #write(
    kind: string,
    paths: readonly string[],
    bytes: Buffer,
    isThere: (file: string) => boolean,
    isCompressed = true,
  ): Promise<void> {
    const amount = this.#amountOf(kind);
    const files = paths.map((path) => join(this.#root, path));
    const fresh = files.filter((file) => !this.#kept.has(file));
    for (const file of fresh) this.#kept.add(file);
    amount.files += fresh.length;
    const missing = fresh.filter((file) => !isThere(file));
    amount.written += missing.length;
    if (missing.length === 0) return;
    await this.#writers.put({ paths: missing, bytes, isCompressed });
  }

  #amountOf(kind: string): Amount {
    const amount = this.amounts[kind] ?? { files: 0, written: 0 };
    this.amounts[kind] = amount;
    return amount;
  }

  /** Until all that was given is written. @throws what went wrong while writing */
  settle(): Promise<void> {
    return this.#writers.settle();
  }

  /** To be called when all is written. @throws what went wrong while writing */
  async finish(): Promise<void> {
    await this.settle();
    removeOthers(join(this.#root, 'data'), this.#kept);
  }

  /** To be called last, whatever went wrong. */
  close(): Promise<void> {
    return this.#writers.close();
  }
}

/** Removes each file of a folder that is neither kept nor the compressed form of one that is. */
function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeOthers(path, kept);
    else if (!kept.has(path.replace(/\.(?:br|gz)$/, ''))) rmSync(path);
  }
}
