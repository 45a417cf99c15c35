import type { Text } from '../../core/model/published.ts';
import type { ReadCorpus } from '../read/corpus.ts';
import { quoteList } from '../report/quote-value.ts';
import type { ReportBook, Spot } from '../report/report.ts';

/** What readers read stands in each of their languages. Rules L8 (names and notes) and Q5 (translations). */
export function checkTexts(read: ReadCorpus, book: ReportBook): void {
  const { site, languages } = read;
  if (!languages) return;
  const check = (text: Text | undefined, spot: Spot): void => {
    if (text) checkLanguages(text, languages, 'L8', spot, book);
  };
  if (site) check(site.title, site.spot.at('title'));
  for (const { name, spot } of [...read.people, ...read.places, ...read.topics, ...read.kinds]) {
    check(name, spot.at('name'));
  }
  for (const { spot, publisher, published } of read.articles) {
    check(publisher?.name, spot.at('publisher', 'name'));
    check(published.basis, spot.at('published', 'basis'));
  }
  for (const { spot, title, people = {}, missing, disagreements, history } of read.events) {
    check(title, spot.at('title'));
    for (const [id, office] of Object.entries(people)) if (office) check(office, spot.at('people', id));
    check(missing, spot.at('missing'));
    for (const [n, { note }] of history.entries()) check(note, spot.at('history', n, 'note'));
    for (const disagreement of disagreements) check(disagreement.note, disagreement.spot.at('note'));
  }
  const languageOf = new Map(read.articles.map(({ id, language }) => [id, language]));
  for (const { spot, article, date, reason, translation } of read.citations) {
    check(reason, spot.at('reason'));
    if (date.by === 'rule') {
      check(date.note, date.spot.at('note'));
      check(date.reason, date.spot.at('reason'));
    }
    if (date.by === 'editor') check(date.editor, date.spot.at('editor'));
    const own = languageOf.get(article);
    if (own === undefined) continue;
    const others = languages.filter((language) => language !== own);
    checkLanguages(translation ?? {}, others, 'Q5', translation ? spot.at('translation') : spot, book);
  }
}

function checkLanguages(
  text: Text,
  languages: readonly string[],
  rule: 'L8' | 'Q5',
  spot: Spot,
  book: ReportBook,
): void {
  const missing = languages.filter((language) => !Object.hasOwn(text, language));
  const surplus = Object.keys(text).filter((language) => !languages.includes(language));
  if (missing.length + surplus.length === 0) return;
  book.error(rule, spot, {
    expected: rule === 'L8' ? `text in ${list(languages)}` : `a translation into ${list(languages)}`,
    found: Object.keys(text).length > 0 ? list(Object.keys(text)) : 'nothing',
    mend: missing.length > 0 ? `write it in ${list(missing)}` : `take out ${quoteList(surplus)}`,
  });
}

function list(languages: readonly string[]): string {
  return languages.length > 0 ? languages.join(', ') : 'no language';
}
