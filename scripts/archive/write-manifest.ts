import { type DrawnOpening, drawOpening } from '../../src/core/archive/draw-opening.ts';
import { encodeSources, SOURCES_PIECE } from '../../src/core/archive/encode-sources.ts';
import { fillOpening } from '../../src/core/archive/fill-opening.ts';
import {
  columnShardSchema,
  headShardSchema,
  type Manifest,
  manifestSchema,
} from '../../src/core/archive/format.ts';
import {
  type CorpusHead,
  makeManifest,
  type PieceNames,
  readColumns,
  type WholeColumns,
} from '../../src/core/archive/make-manifest.ts';
import { indexFile } from '../../src/core/link/data-files.ts';
import type { ArticleSummary } from '../../src/core/model/published.ts';
import type { LanguageCut } from '../vite/index-in-language.ts';
import type { ServedFiles } from './served-files.ts';

/** Writes the manifest of each language, and the pieces of its sources: last, from columns and heads as they are served. */
export class ManifestWriter {
  readonly #files: ServedFiles;
  readonly #head: CorpusHead;
  readonly #articles: readonly ArticleSummary[];
  readonly #whole: WholeColumns;
  /** In numbers alone: the same in every language. */
  #opening: DrawnOpening | null = null;

  /** @param columns names of all shards, in order, which are the same in every language @param language one of them */
  constructor(
    files: ServedFiles,
    head: CorpusHead,
    articles: readonly ArticleSummary[],
    columns: readonly string[],
    language: string,
  ) {
    this.#files = files;
    this.#head = head;
    this.#articles = articles;
    function* shards() {
      for (const name of columns) yield columnShardSchema.parse(files.read(language, 'columns', name));
    }
    this.#whole = readColumns(shards, head, articles.length);
  }

  async write(language: string, cut: LanguageCut, names: Omit<PieceNames, 'sources'>): Promise<void> {
    const sources = await this.#writeSources(language, cut);
    const articleAt = (number: number) => {
      const article = this.#articles[number];
      if (article === undefined) throw new RangeError(`No article ${number}`);
      return cut.article(article);
    };
    const manifest = makeManifest(cut.head(this.#head), this.#whole, { ...names, sources }, articleAt);
    this.#opening ??= drawOpening(manifest, this.#whole.columns);
    const opening = fillOpening(this.#opening, manifest, (name) =>
      headShardSchema.parse(this.#files.read(language, 'heads', name)),
    );
    const text = JSON.stringify(manifestSchema.parse({ ...manifest, opening }));
    await this.#files.named('manifest', indexFile(language, null), text, false);
  }

  async #writeSources(language: string, cut: LanguageCut): Promise<Manifest['sources']> {
    const sources: Manifest['sources'] = { names: [], counts: [] };
    for (let from = 0; from < this.#articles.length; from += SOURCES_PIECE) {
      const some = this.#articles.slice(from, from + SOURCES_PIECE);
      const counts = this.#whole.counts.source.subarray(from, from + some.length);
      const piece = encodeSources(some.map(cut.article), counts);
      sources.names.push(await this.#files.piece([language], 'sources', piece));
      sources.counts.push(some.length);
    }
    return sources;
  }
}
