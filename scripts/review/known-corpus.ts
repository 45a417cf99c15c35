import { createHash } from 'node:crypto';
import { compileFiles } from '../../src/compiler/compile.ts';
import type { DataFiles } from '../../src/compiler/read/data-folder.ts';
import { withoutDrafts } from '../../src/compiler/read/drafts.ts';
import type { TimelineIndex } from '../../src/core/model/published.ts';
import { readKnown } from './read-known.ts';

const NOTHING: TimelineIndex = {
  schema: 'sanad-index',
  version: 1,
  dataVersion: '',
  updated: '',
  site: { title: {}, languages: [], address: null, corrections: null, prerenderLimit: 0 },
  articles: [],
  people: [],
  places: [],
  topics: [],
  kinds: [],
  events: [],
  retired: [],
};

/** What is published, compiled once for each of its states. While it is broken, what can be read of it. */
export class KnownCorpus {
  #mark = '';
  #index: TimelineIndex = NOTHING;

  index(files: DataFiles): TimelineIndex {
    const published = withoutDrafts(files);
    const hash = createHash('sha256');
    for (const [file, bytes] of published) hash.update(`${file}\0`).update(bytes);
    const mark = hash.digest('hex');
    if (mark === this.#mark) return this.#index;
    this.#mark = mark;
    const compiled = compileFiles(published);
    if (!('errors' in compiled)) this.#index = compiled.corpus.index;
    else {
      const { languages, ...read } = readKnown(published);
      this.#index = { ...NOTHING, ...read, site: { ...NOTHING.site, languages } };
    }
    return this.#index;
  }

  /** Ids and keys that are given, or were. */
  keys(files: DataFiles): string[] {
    const { events, retired } = this.index(files);
    return [
      ...events.flatMap((event) => [event.id, ...event.citations.map(({ key }) => key)]),
      ...retired.map(({ id }) => id),
    ];
  }
}
