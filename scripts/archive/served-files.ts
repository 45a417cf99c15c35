import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type PieceKind, pieceFile } from '../../src/core/link/data-files.ts';
import { compress } from './compress.ts';

/** So many are compressed at a time: a core may work at the next piece meanwhile. */
const AT_ONCE = 4;

/** How much there is of one kind of files, in bytes. */
export interface Amount {
  files: number;
  raw: number;
  /** Those written now; all others were there. */
  written: number;
}

/**
 * The served data of an archive, in a folder that may hold those of an earlier state: what is the same is left as it
 * is, and what is no longer spoken of is removed at the end. Pieces and articles have their compressed forms beside them.
 */
export class ServedFiles {
  readonly amounts: Record<string, Amount> = {};
  readonly #root: string;
  readonly #kept = new Set<string>();
  readonly #folders = new Set<string>();
  readonly #busy = new Set<Promise<void>>();
  #failure: unknown = null;

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
   * @param isOneOfMany else it is left to the build to compress it, as well as all that every reader fetches
   */
  async named(kind: string, path: string, text: string, isOneOfMany: boolean): Promise<void> {
    const bytes = Buffer.from(text);
    const isThere = (file: string) => existsSync(file) && readFileSync(file).equals(bytes);
    await this.#write(kind, [path], bytes, isThere, isOneOfMany);
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
    isOneOfMany = true,
  ): Promise<void> {
    const amount = this.#amountOf(kind);
    const files = paths.map((path) => join(this.#root, path));
    const fresh = files.filter((file) => !this.#kept.has(file));
    for (const file of fresh) this.#kept.add(file);
    amount.files += fresh.length;
    amount.raw += bytes.length * fresh.length;
    const missing = fresh.filter((file) => !isThere(file));
    amount.written += missing.length;
    if (missing.length === 0) return;
    if (this.#busy.size >= AT_ONCE) await Promise.race(this.#busy);
    if (this.#failure !== null) throw this.#failure;
    const job = this.#put(missing, bytes, isOneOfMany)
      .catch((error: unknown) => {
        this.#failure = error;
      })
      .finally(() => this.#busy.delete(job));
    this.#busy.add(job);
  }

  /** The file itself last, under its name once it is whole: where it is, all is there, though the build be broken off. */
  async #put(files: readonly string[], bytes: Buffer, isOneOfMany: boolean): Promise<void> {
    const beside = isOneOfMany ? await compress(bytes) : [];
    for (const file of files) {
      this.#folder(dirname(file));
      for (const { extension, bytes } of beside) writeFileSync(file + extension, bytes);
      writeFileSync(`${file}.part`, bytes);
      renameSync(`${file}.part`, file);
    }
  }

  #folder(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }

  #amountOf(kind: string): Amount {
    const amount = this.amounts[kind] ?? { files: 0, raw: 0, written: 0 };
    this.amounts[kind] = amount;
    return amount;
  }

  /** Until all that was given is written. @throws what went wrong while writing */
  async settle(): Promise<void> {
    await Promise.all(this.#busy);
    if (this.#failure !== null) throw this.#failure;
  }

  /** To be called last. @throws what went wrong while writing */
  async finish(): Promise<void> {
    await this.settle();
    removeOthers(join(this.#root, 'data'), this.#kept);
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
