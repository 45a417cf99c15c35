import { fileSpot } from '../report/file-spot.ts';
import type { ReportBook, Spot } from '../report/report.ts';
import { readArticleText } from './article-text.ts';
import { checkShape } from './check-shape.ts';
import type { CitationTrace, ReadArticle, ReadCitation, ReadDate } from './corpus.ts';
import { fieldOf } from './field-of.ts';
import { enter, type Reading, readYaml } from './reading.ts';
import {
  type AuthoredCitation,
  articleShape,
  citationShape,
  editorDateShape,
  ruleDateShape,
} from './shapes.ts';

interface ReadArticles {
  articles: ReadArticle[];
  citations: ReadCitation[];
  traces: CitationTrace[];
}

const FILE = /^articles\/([^/]+)\.(txt|yaml)$/;

/** All articles with their citations. The id of an article is the name of its files. */
export function readArticles(reading: Reading): ReadArticles {
  const ids = new Set([...reading.files.keys()].flatMap((file) => FILE.exec(file)?.[1] ?? []));
  const read = [...ids].map((id) => readArticle(reading, id));
  return {
    articles: read.flatMap(({ articles }) => articles),
    citations: read.flatMap(({ citations }) => citations),
    traces: read.flatMap(({ traces }) => traces),
  };
}

function readArticle(reading: Reading, id: string): ReadArticles {
  const { files, book } = reading;
  const textFile = `articles/${id}.txt`;
  const file = `articles/${id}.yaml`;
  enter(reading, 'article', id, fileSpot(file));
  const bytes = files.get(textFile);
  const source = bytes && readArticleText(textFile, bytes, book);
  const yaml = readYaml(reading, file, ['citation']);
  if (!yaml) return { articles: [], citations: [], traces: [] };

  const { value, spot } = yaml;
  const head = checkShape(articleShape, value, spot, book);
  const raw = citationsOf(value);
  if (!raw) reading.known.unread.add('citation');
  const { citations, traces } = readCitations(reading, id, raw ?? [], spot.at('citations'));
  const articles = head && source ? [{ ...head, id, source, spot }] : [];
  return { articles, citations, traces };
}

/** Also those of an article whose head is broken. */
function citationsOf(value: unknown): unknown[] | undefined {
  const citations = fieldOf(value, 'citations');
  return Array.isArray(citations) ? citations : undefined;
}

function readCitations(
  reading: Reading,
  article: string,
  raw: unknown[],
  list: Spot,
): Pick<ReadArticles, 'citations' | 'traces'> {
  const citations: ReadCitation[] = [];
  const traces: CitationTrace[] = [];
  raw.forEach((item, n) => {
    const spot = list.at(n);
    const key = fieldOf(item, 'key');
    traces.push({ article, key, event: fieldOf(item, 'event'), paragraph: fieldOf(item, 'paragraph') });
    const isNew = enter(reading, 'citation', key, spot.at('key'));
    const citation = readCitation(item, article, spot, reading.book);
    if (citation && isNew) citations.push(citation);
  });
  return { citations, traces };
}

function readCitation(raw: unknown, article: string, spot: Spot, book: ReportBook): ReadCitation | undefined {
  const sound = checkShape(citationShape, raw, spot, book);
  return sound && readSoundCitation(sound, article, spot, book);
}

/** As `readCitation`, of what has the shape of one. */
export function readSoundCitation(
  sound: AuthoredCitation,
  article: string,
  spot: Spot,
  book: ReportBook,
): ReadCitation | undefined {
  const { date: rawDate, ...citation } = sound;
  if (citation.reason && citation.sameOccasionAs === undefined) {
    book.error('L3', spot.at('reason'), {
      expected: 'a reason only beside sameOccasionAs',
      found: 'a reason alone',
      mend: 'write it as a note of the date, or take it out',
    });
  }
  if (rawDate !== undefined && citation.sameOccasionAs !== undefined) {
    book.error('L3', spot.at('sameOccasionAs'), {
      expected: 'a date or sameOccasionAs',
      found: 'both',
      mend: 'keep the one that dates this citation; its own words go before another citation',
    });
  }
  const date = readDate(rawDate, citation.sameOccasionAs, spot.at('date'), book);
  return date && { ...citation, article, date, spot };
}

function readDate(
  raw: unknown,
  sameOccasion: string | undefined,
  spot: Spot,
  book: ReportBook,
): ReadDate | undefined {
  if (raw === undefined) return { by: sameOccasion === undefined ? 'nothing' : 'same-occasion' };
  if (fieldOf(raw, 'editor') !== undefined) {
    const date = checkShape(editorDateShape, raw, spot, book);
    return date && { by: 'editor', ...date, spot };
  }
  const date = checkShape(ruleDateShape, raw, spot, book);
  return date && { by: 'rule', ...date, spot };
}
