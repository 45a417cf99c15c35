import type { Report } from '../report/report.ts';
import type { Crew } from './crew.ts';
import type { Entry, FreshLine } from './entry.ts';
import type { LineStore } from './line-store.ts';
import { Needed } from './needed.ts';
import type { Batch } from './prove-batch.ts';
import { resolveWaiting, type WaitingLine } from './resolve-waiting.ts';

/** Bytes of lines that a worker is given at a time. */
const BATCH = 1 << 20;

interface Proof {
  entries: Entry[];
  refusals: Report[];
  /** Lines that rest on what is not there, or on themselves. */
  waiting: WaitingLine[];
}

/** Proves the lines that are not known yet, on several threads if there are many. */
export async function proveFresh(
  store: LineStore,
  fresh: readonly FreshLine[],
  kept: readonly Entry[],
  crew: Crew | undefined,
): Promise<Proof> {
  const proof: Proof = { entries: [], refusals: [], waiting: [] };
  const take = (lines: readonly FreshLine[], { results, bytes }: Batch): void => {
    let offset = store.add(bytes);
    for (const [n, line] of lines.entries()) {
      const result = results[n];
      if (result?.is === 'proved') {
        const entry = store.enter(line, result.line, offset);
        offset += entry.article.bytes + entry.events.reduce((sum, event) => sum + event.bytes, 0);
        proof.entries.push(entry);
      } else if (result?.is === 'waiting') proof.waiting.push({ line, ...result });
      else proof.refusals.push(...(result?.reports ?? []));
    }
  };
  if (!crew) for (const line of fresh) take([line], store.proveBatch([line]));
  await crew?.run<{ prove: FreshLine[] }, Batch>(batchesOf(fresh), ({ prove }, batch) => take(prove, batch));
  const needed = new Needed(store);
  store.elsewhere = (entry) => needed.of(entry.needs, [...kept, ...proof.entries]);
  proof.waiting = resolveWaiting(proof.waiting, [...kept, ...proof.entries], {
    prove: (line, elsewhere) => store.prove(line, elsewhere),
    accept: (line, result) => proof.entries.push(store.accept(line, result)),
    refuse: (reports) => proof.refusals.push(...reports),
    from: (entry, keys, articles) => needed.from(entry, keys, articles),
  });
  return proof;
}

function* batchesOf(lines: readonly FreshLine[]): Generator<{ prove: FreshLine[] }> {
  let batch: FreshLine[] = [];
  let bytes = 0;
  for (const line of lines) {
    batch.push(line);
    bytes += line.length;
    if (bytes < BATCH) continue;
    yield { prove: batch };
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield { prove: batch };
}
