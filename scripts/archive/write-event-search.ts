import type { CorpusHead } from '../../src/core/archive/make-manifest.ts';
import {
  createEventSearchWriter,
  type EventSearchWriter,
} from '../../src/core/archive/search/write-event-search.ts';
import type { TimelineEvent } from '../../src/core/model/published.ts';
import type { LanguageCut } from '../vite/index-in-language.ts';
import type { ServedFiles } from './served-files.ts';

/** The search in headlines, quotes and names, in each language. */
export class EventSearch {
  readonly #writers: ReadonlyMap<string, EventSearchWriter>;

  constructor(head: CorpusHead, cuts: ReadonlyMap<string, LanguageCut>) {
    this.#writers = new Map(
      [...cuts].map(([language, cut]) => [language, createEventSearchWriter(cut.head(head), language)]),
    );
  }

  /** @param event the next in order of time */
  add(event: TimelineEvent): void {
    for (const writer of this.#writers.values()) writer.add(event);
  }

  /** @returns names of the directories, by language */
  async write(files: ServedFiles): Promise<Map<string, string>> {
    const directories = new Map<string, string>();
    for (const [language, writer] of this.#writers) {
      const name = await writer.write((piece) => files.piece([language], 'search-events', piece));
      directories.set(language, name);
    }
    return directories;
  }
}
