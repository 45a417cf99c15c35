import { createHash } from 'node:crypto';
import { type CorpusHead, corpusHeadSchema } from '../../core/model/corpus-head.ts';
import { SCHEMA_VERSION } from '../../core/model/published.ts';
import { publishEntity, publishSite } from '../join/join-corpus.ts';
import type { AuthoredSite } from '../read/shapes.ts';
import { compareText } from '../report/report.ts';
import { canonical } from '../verify/canonical.ts';
import type { StoredText } from './proved-line.ts';
import type { Head } from './read-head.ts';
import type { TallySum } from './tally.ts';

/** `corpus.json`. Rule L14: its version follows from what it says and from every line beside it. */
export function corpusHead(
  head: Head & { site: AuthoredSite },
  sum: TallySum,
  totals: CorpusHead['totals'],
  texts: readonly (readonly StoredText[])[],
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
  for (const list of texts) {
    hash.update('\n');
    for (const { digest } of list) hash.update(digest);
  }
  return corpusHeadSchema.parse({ ...content, dataVersion: hash.digest('hex').slice(0, 12) });
}
