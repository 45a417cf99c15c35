import { compareDays } from '../../core/dates/day.ts';
import { readWhen } from '../../core/dates/read-when.ts';
import { derivePublication } from '../../core/draft/publication.ts';
import type { Day } from '../../core/model/published.ts';
import { isEdtf } from '../date/read-edtf.ts';
import type { Finding } from '../report/report.ts';
import type { ArticleFacts } from './draft-content.ts';
import { GIVEN, GIVEN_AND_SAID, inLanguages } from './draft-words.ts';

export type Publication = ArticleFacts['published'] & { derived: boolean };

/** Why a date cannot be that of a publication, as `--published` gives it; `undefined` if it can. Rules A5, D1. */
export function refusePublished(given: string, collected: Day | undefined): Finding | undefined {
  const when = isEdtf(given) ? readWhen(given) : null;
  const mend = 'write the day, 2025-07-21, or the days that it may have been: [2025-07-21,2025-07-28]';
  if (!when) return { expected: 'a day that exists, or several (EDTF)', found: `“${given}”`, mend };
  if (when.earliest === null || when.latest === null) {
    return { expected: 'a date with a first and a last day', found: `“${given}”`, mend };
  }
  if (collected !== undefined && compareDays(when.latest, collected) > 0) {
    return {
      expected: `no day after ${collected}, when the texts were in hand (site.yaml, collected)`,
      found: `“${given}”`,
      mend: 'correct the date; or, if the text came in later, write that later day in site.yaml',
    };
  }
  return undefined;
}

/** When a text was published: as given, with the words of the text that agree; else as it says itself. */
export function publicationOf(
  paragraphs: readonly string[],
  given: string | undefined,
  { collected, languages }: { collected: Day | undefined; languages: readonly string[] },
): Publication | undefined {
  const said = derivePublication(paragraphs, collected === undefined ? {} : { collected });
  if (given === undefined) {
    return said
      ? {
          edtf: said.edtf,
          basis: inLanguages({ ...said.basis }, languages),
          evidence: said.evidence,
          derived: true,
        }
      : undefined;
  }
  const agrees = said !== null && covers(said.edtf, given) && said.evidence.length > 0;
  return {
    edtf: given,
    basis: inLanguages(agrees ? GIVEN_AND_SAID : GIVEN, languages),
    evidence: agrees ? said.evidence : [beginning(paragraphs)],
    derived: false,
  };
}

/** Whether one of the days given is one of those that the text allows. */
function covers(said: string, given: string): boolean {
  const a = readWhen(said);
  const b = readWhen(given);
  const ranges = (when: typeof a) =>
    when?.candidates ??
    (when?.earliest && when.latest ? [{ earliest: when.earliest, latest: when.latest }] : []);
  return ranges(a).some((one) =>
    ranges(b).some(
      (other) => compareDays(one.earliest, other.latest) <= 0 && compareDays(other.earliest, one.latest) <= 0,
    ),
  );
}

/** The first words of a text: at most eight, whole. */
function beginning(paragraphs: readonly string[]): { paragraph: number; start: number; end: number } {
  const [text = ''] = paragraphs;
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].slice(0, 8);
  const last = words.at(-1);
  return {
    paragraph: 0,
    start: words[0]?.index ?? 0,
    end: last ? last.index + last[0].length : text.trimEnd().length,
  };
}
