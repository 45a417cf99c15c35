import type * as z from 'zod/mini';
import { checkShape } from '../read/check-shape.ts';
import { type At, nothingKnown, type ReadCorpus } from '../read/corpus.ts';
import { type DataFiles, readDataFolder } from '../read/data-folder.ts';
import { fieldOf } from '../read/field-of.ts';
import { siteOf } from '../read/read-corpus.ts';
import { readItems } from '../read/read-list.ts';
import { type Reading, readYaml } from '../read/reading.ts';
import { entityShape, kindShape, retiredShape } from '../read/shapes.ts';
import { fileSpot } from '../report/file-spot.ts';
import type { ReportBook, Spot } from '../report/report.ts';
import type { EntityKind } from './ground.ts';
import { headShape } from './line-shapes.ts';

/** What of a corpus stands in no article: the site and its entities. */
export type Head = Omit<ReadCorpus, 'articles' | 'citations' | 'traces' | 'events'>;

const PARTS = ['site', 'people', 'places', 'topics', 'kinds', 'retired'] as const;
type Part = (typeof PARTS)[number];
type Sources = Partial<Record<Part, { value: unknown; spot: Spot }>>;

/** Whether a line is meant as the head and not as an article. */
export function isHead(value: unknown): boolean {
  return PARTS.some((part) => fieldOf(value, part) !== undefined) && fieldOf(value, 'article') === undefined;
}

/** The head from the first line. Rules L3–L5, L13. */
export function headOfLine(value: unknown, spot: Spot, book: ReportBook): Head {
  checkShape(headShape, value, spot, book);
  const sources: Sources = {};
  for (const part of PARTS) {
    const own = fieldOf(value, part) ?? (part === 'retired' ? [] : undefined);
    if (own !== undefined) sources[part] = { value: own, spot: spot.at(part) };
    else {
      book.error('L3', spot.at(part), {
        expected: part === 'site' ? 'site: { title, languages, collected }' : `${part}: a list`,
        found: 'nothing',
        mend: part === 'site' ? 'write it' : 'write it; [] if it lists nothing',
      });
    }
  }
  return readHead(sources, book);
}

/**
 * The head from the YAML files of a data folder, whose articles and events are passed over.
 * @throws Error if the folder cannot be read
 */
export function headOfFolder(folder: string, book: ReportBook): Head {
  const files: DataFiles = readDataFolder(folder);
  const reading: Reading = { files, book, known: nothingKnown() };
  const sources: Sources = {};
  for (const part of PARTS) {
    const yaml = readYaml(reading, `${part}.yaml`, []);
    if (yaml) sources[part] = yaml;
    else if (part === 'retired') sources[part] = { value: [], spot: fileSpot('retired.yaml') };
    else if (!files.has(`${part}.yaml`)) {
      book.error('L1', fileSpot(`${part}.yaml`), {
        expected: `a file ${part}.yaml`,
        found: 'none',
        mend: part === 'site' ? 'write it' : 'write it; [] if it lists nothing',
      });
    }
  }
  return readHead(sources, book);
}

function readHead(sources: Sources, book: ReportBook): Head {
  const known = nothingKnown();
  const reading = { book, known };
  const list = <T extends z.core.$ZodType<{ id: string }>>(
    part: Part,
    shape: T,
    kind: EntityKind,
  ): At<z.infer<T>>[] => {
    const source = sources[part];
    if (!source) known.unread.add(kind);
    return source ? readItems(reading, source, shape, kind) : [];
  };
  return {
    ...siteOf(sources.site, book),
    people: list('people', entityShape, 'person'),
    places: list('places', entityShape, 'place'),
    topics: list('topics', entityShape, 'topic'),
    kinds: list('kinds', kindShape, 'kind'),
    retired: sources.retired ? readItems(reading, sources.retired, retiredShape, null) : [],
    known,
  };
}
