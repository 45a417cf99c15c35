import { type Word, wordsOf } from '../names/words.ts';
import { lineOf, stampKind } from './page-lines.ts';
import { type Said, timesIn } from './publication-times.ts';

/** «19/01/2022», «2022-01-19»: the day first unless the year is. */
const FIGURES = /(?<!\d)(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))(?!\d)/u;
/** «بيروت، 19 يناير (رويترز) -», «القاهرة في 20 يوليو / أ ش أ /»: place, day, agency. */
const DATELINE =
  /^\s*[^\d.:؛]{2,24}\s?[،,-]?\s?(?:في\s)?\d{1,2}\s[^.:؛]{3,40}?(?:\([^()]{2,20}\)|\/[^/]{2,20}\/)\s*[-–—:/]?/u;

/** A bare date further down may be that of another article. */
const HEAD = 5;
const DATELINE_HEAD = 3;

/**
 * The day that a page bears: a line that says it was published then, else a line at its head that is a day and
 * nothing else, else the dateline of an agency, which may lack the year.
 */
export function stampOf(paragraphs: readonly string[], texts: readonly (readonly Word[])[]): Said | null {
  let bare: Said | null = null;
  for (const [at, text] of paragraphs.entries()) {
    const kind = stampKind(lineOf(text));
    if (kind !== 'published' && (kind !== 'bare' || at >= HEAD || bare)) continue;
    const said = dayIn(text, at, texts[at] ?? []);
    if (said && kind === 'published') return said;
    bare ??= said;
  }
  return (
    bare ??
    paragraphs
      .slice(0, DATELINE_HEAD)
      .map(datelineOf)
      .find((said) => said !== null) ??
    null
  );
}

function dayIn(text: string, paragraph: number, words: readonly Word[]): Said | null {
  const [said] = timesIn(text, paragraph, words).filter(({ year }) => year !== undefined);
  const figures = said ? null : FIGURES.exec(text);
  return said ?? (figures && fromFigures(figures, paragraph));
}

function datelineOf(text: string, paragraph: number): Said | null {
  const head = DATELINE.exec(text)?.[0];
  if (head === undefined) return null;
  const [said] = timesIn(head, paragraph, wordsOf(head));
  return said && said.from === undefined ? said : null;
}

function fromFigures(found: RegExpExecArray, paragraph: number): Said | null {
  const year = Number(found[1] ?? found[6]);
  const month = Number(found[2] ?? found[5]);
  const day = Number(found[3] ?? found[4]);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const start = found.index;
  return {
    paragraph,
    start,
    end: start + found[0].length,
    year,
    month,
    day,
    told: 'past',
  };
}
