import type { CitationTrace, ReadArticle } from '../read/corpus.ts';
import { quoteValue } from '../report/quote-value.ts';
import type { ReportBook, Spot } from '../report/report.ts';

/** Roles and title. Rules A3, A4. */
export function checkRoles(article: ReadArticle, book: ReportBook): void {
  const { spot, roles = {}, noEvent = {} } = article;
  for (const n of Object.keys(roles)) checkExists(n, spot.at('roles', n), article, book);
  for (const n of Object.keys(noEvent)) checkExists(n, spot.at('noEvent', n), article, book);
  checkTitle(article, book);
}

/** Rule A7: every body paragraph is accounted for. */
export function checkAccount(article: ReadArticle, traces: readonly CitationTrace[], book: ReportBook): void {
  const { spot, source, roles = {}, noEvent = {} } = article;
  const cited = new Set(
    traces.filter((trace) => trace.article === article.id).map((trace) => trace.paragraph),
  );
  source.paragraphs.forEach((text, n) => {
    const isBody = (roles[n] ?? 'body') === 'body';
    const excused = Object.hasOwn(noEvent, n);
    if (isBody && !excused && !cited.has(n)) {
      book.error('A7', spot.at('citations'), {
        expected: `a citation of paragraph ${n}, or its reason in noEvent`,
        found: `neither for ${quoteValue(text.slice(0, 60))}`,
        mend: 'read the paragraph: cite what it reports, or say in noEvent why it reports no event',
      });
    }
    if (excused && (cited.has(n) || !isBody)) {
      book.error('A7', spot.at('noEvent', String(n)), {
        expected: 'a body paragraph without citations',
        found: isBody ? `paragraph ${n}, which is cited` : `paragraph ${n}, whose role is ${roles[n]}`,
        mend: 'take it out of noEvent',
      });
    }
  });
}

function checkExists(n: string, spot: Spot, { source }: ReadArticle, book: ReportBook): void {
  if (Number(n) < source.paragraphs.length) return;
  book.error('A3', spot, {
    expected: `a paragraph of ${source.file}: 0 to ${source.paragraphs.length - 1}`,
    found: `paragraph ${n}`,
    mend: 'count the non-empty lines from 0',
  });
}

/** The title and the role that says so go together: the article's name is not printed as its text. */
function checkTitle({ spot, title, roles = {} }: ReadArticle, book: ReportBook): void {
  const titles = Object.keys(roles).filter((n) => roles[n] === 'title');
  const expected = title ? [String(title.paragraph)] : [];
  if (titles.join() === expected.join()) return;
  book.error('A4', spot.at('title'), {
    expected: 'title: { paragraph: n } and roles: { n: title } for the same one paragraph, or neither',
    found: `title ${title ? `in paragraph ${title.paragraph}` : 'null'}, role title for ${titles.length > 0 ? `paragraph ${titles.join(' and ')}` : 'none'}`,
    mend: 'correct one of them; a headline printed twice is boilerplate the second time',
  });
}
