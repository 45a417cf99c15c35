import { BUCKETS_PER_DIRECTORY, placeInDirectory } from '../../src/core/archive/buckets.ts';
import { encodeRecords, type RecordEntry, recordsOfEvent } from '../../src/core/archive/encode-records.ts';
import type { Directory, NumberedArticle } from '../../src/core/archive/format.ts';
import { type Id, SCHEMA_VERSION } from '../../src/core/model/published.ts';
import type { LanguageCut } from '../vite/index-in-language.ts';
import type { ServedFiles } from './served-files.ts';
import type { Spill } from './spill.ts';

interface Ground {
  files: ServedFiles;
  cuts: ReadonlyMap<string, LanguageCut>;
  buckets: number;
  articleOf: (id: Id) => NumberedArticle | undefined;
}

export const directoriesOf = (buckets: number) => placeInDirectory(buckets - 1).directory + 1;

/**
 * Writes the records that were spilled, directory by directory.
 *
 * @returns names of the directories, by language
 */
export async function writeRecords(spill: Spill, ground: Ground): Promise<Map<string, string[]>> {
  const { files, cuts, buckets } = ground;
  const directories = new Map([...cuts.keys()].map((language) => [language, [] as string[]]));
  for (let directory = 0; directory < directoriesOf(buckets); directory += 1) {
    const heap = spill.read(directory);
    const first = directory * BUCKETS_PER_DIRECTORY;
    const length = Math.min(BUCKETS_PER_DIRECTORY, buckets - first);
    for (const [language, cut] of cuts) {
      const names: string[] = [];
      for (let at = 0; at < length; at += 1) {
        const entries = entriesOf(heap.get(at) ?? [], first + at, ground);
        names.push(await files.piece([language], 'records', encodeRecords(cutAll(entries, cut))));
      }
      const piece: Directory = { schema: 'sanad-directory', version: SCHEMA_VERSION, names };
      directories.get(language)?.push(await files.piece([language], 'directories', piece));
    }
  }
  return directories;
}

/** With the articles, which are not spilled with each event that cites them. */
function* entriesOf(
  spilled: readonly RecordEntry[],
  bucket: number,
  { buckets, articleOf }: Ground,
): Generator<RecordEntry> {
  for (const record of spilled) {
    yield record;
    if (record.in !== 'events') continue;
    for (const [home, other] of recordsOfEvent(record.entry, articleOf, buckets)) {
      if (home === bucket && other.in === 'articles') yield other;
    }
  }
}

function* cutAll(entries: Iterable<RecordEntry>, cut: LanguageCut): Generator<RecordEntry> {
  for (const record of entries) {
    if (record.in === 'events') yield { in: 'events', entry: cut.event(record.entry) };
    else if (record.in === 'articles') yield { in: 'articles', entry: cut.article(record.entry) };
    else yield record;
  }
}
