import { compareDays, daysFrom, weekday } from '../../core/dates/day.ts';
import type { Day, DayRange, When } from '../../core/model/published.ts';
import type { LocatedArticle } from '../locate/located.ts';
import type { ReportBook, Spot } from '../report/report.ts';
import type { BoundedWhen, DatedArticle } from './dated.ts';
import { readEdtf } from './read-edtf.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** An article with its time of publication. Rules A5, A6. */
export function dateArticle(
  article: LocatedArticle,
  collected: Day | undefined,
  book: ReportBook,
): DatedArticle | undefined {
  const { published, spot } = article.read;
  const at = spot.at('published', 'edtf');
  const when = readEdtf(published.edtf, 'A5', at, book);
  if (!when) return undefined;
  if (!isBounded(when)) {
    book.error('A5', at, {
      expected: 'a first and a last day on which the article can have been published',
      found: when.edtf,
      mend: 'the day on which the texts were collected is a last day at the worst',
    });
    return undefined;
  }
  if (collected !== undefined && compareDays(when.latest, collected) > 0) {
    book.error('A5', at, {
      expected: `no day after ${collected}, when the texts were in hand (site.yaml, collected)`,
      found: when.edtf,
      mend: 'leave out the days after it',
    });
  }
  checkWeekday(published.weekday, candidateDays(when), spot.at('published', 'weekday'), book);
  return { ...article, published: when };
}

/** The separate stretches of days on which a bounded date can fall. */
export function candidateDays(when: BoundedWhen): DayRange[] {
  return when.candidates ?? [{ earliest: when.earliest, latest: when.latest }];
}

function checkWeekday(name: string | undefined, ranges: DayRange[], spot: Spot, book: ReportBook): void {
  if (name === undefined) return;
  const days = ranges.flatMap(({ earliest, latest }) => daysFrom(earliest, latest));
  const other = days.find((day) => WEEKDAYS[weekday(day) - 1] !== name);
  if (other === undefined) return;
  book.error('A6', spot, {
    expected: `every day of publication is a ${name}`,
    found: `${other} is a ${WEEKDAYS[weekday(other) - 1]}`,
    mend: 'correct the days or the weekday',
  });
}

function isBounded(when: When): when is BoundedWhen {
  return when.earliest !== null && when.latest !== null;
}
