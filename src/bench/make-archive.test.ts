import { expect, test } from 'vitest';
import { decodeHeads } from '../core/archive/decode-heads.ts';
import { columnShardSchema, headShardSchema, manifestSchema, sourcesSchema } from '../core/archive/format.ts';
import { pieceFile } from '../core/link/data-files.ts';
import { makeEvents } from './events.ts';
import { LANGUAGE, makeArchive } from './make-archive.ts';

const N = 5000;

test('an archive as the build would serve it, with all events', async () => {
  const { manifest, files } = makeArchive(N);
  expect(manifestSchema.safeParse(manifest)).toMatchObject({ success: true });
  expect(manifest.totals).toEqual({ events: N, dated: N, articles: N / 5 });
  expect(manifest.opening.parts).not.toEqual([]);

  const read = async (kind: 'columns' | 'heads' | 'sources', name: string) =>
    JSON.parse((await files.get(pieceFile(LANGUAGE, kind, name))?.text()) ?? 'null');
  for (const name of manifest.columns.names) columnShardSchema.parse(await read('columns', name));
  for (const name of manifest.sources.names) sourcesSchema.parse(await read('sources', name));
  const titles: (string | undefined)[] = [];
  for (const name of manifest.heads.names) {
    const shard = headShardSchema.parse(await read('heads', name));
    titles.push(...decodeHeads(shard, manifest).map(({ title }) => title[LANGUAGE]));
  }
  expect(titles).toEqual(Array.from(makeEvents(N), ({ title }) => title));
});
