import { createHash } from 'node:crypto';
import { type CorpusHead, corpusHeadSchema } from '../../core/model/corpus-head.ts';
import { SCHEMA_VERSION } from '../../core/model/published.ts';
import { publishEntity, publishSite } from '../join/join-corpus.ts';
import type { AuthoredSite } from '../read/shapes.ts';
import { compareText } from '../report/report.ts';
import { canonical } from '../verify/canonical.ts';
import type { Head } from './read-head.ts';
import type { TallySum } from './tally.ts';

/**
 * `corpus.json`. Rule L14: its version follows from what it says and from every line beside it.
 * @param digests of the articles in their order, and of the events
 */
export function corpusHead(
  head: Head & { site: AuthoredSite },
  sum: TallySum,
  totals: CorpusHead['totals'],
  digests: readonly Uint8Array[],
): CorpusHead {
  const content = {
    schema: 'sanad-corpus' as const,
    version: SCHEMA_VERSION,
    updated: sum.updated,
    site: publishSite(head.site),
    totals,
    people: head.people.map(publishEntity),
    places: head.places.map(publishEntity),
    topics: head.topics.map(publishEntity),
    kinds: head.kinds.map(({ id, name }) => ({ id, name })),
    retired: head.retired.map(({ id, to }) => ({ id, to })).sort((a, b) => compareText(a.id, b.id)),
  };
  const hash = createHash('sha256').update(canonical(content));
  for (const list of digests) hash.update('\n').update(list);
  return corpusHeadSchema.parse({ ...content, dataVersion: hash.digest('hex').slice(0, 12) });
}
