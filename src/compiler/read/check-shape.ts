import type * as z from 'zod/mini';
import { safeParse } from 'zod/mini';
import { quoteList, quoteValue } from '../report/quote-value.ts';
import type { Finding, ReportBook, Spot } from '../report/report.ts';
import { fieldOf } from './field-of.ts';
import { keysAllowedAt } from './keys-allowed.ts';
import type { OwnRule } from './shapes.ts';

type Schema = z.core.$ZodType;
type Issue = z.core.$ZodIssue;

/**
 * The value if it has the shape; else every departure from it becomes an error (rule L3, or the one given
 * instead) and the answer is `undefined`.
 *
 * What an issue's message says is what is expected: the shapes give their messages in that form.
 */
export function checkShape<T extends Schema>(
  schema: T,
  value: unknown,
  spot: Spot,
  book: ReportBook,
  instead?: OwnRule,
): z.infer<T> | undefined {
  const result = safeParse(schema, value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) reportIssue(issue, { schema, value, spot, book, instead });
  return undefined;
}

interface Context {
  schema: Schema;
  value: unknown;
  spot: Spot;
  book: ReportBook;
  /** Rule and remedy where the value is not an editor's; else it is L3, unless a check has its own. */
  instead: OwnRule | undefined;
}

function reportIssue(issue: Issue, context: Context): void {
  const { book, instead } = context;
  const tell = (spot: Spot, found: Finding, own = instead): void => {
    book.error(own?.rule ?? 'L3', spot, { ...found, ...(own && { mend: own.mend }) });
  };
  const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const spot = context.spot.at(...steps);
  const found = steps.reduce<unknown>((value, step) => fieldOf(value, step), context.value);
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAllowedAt(context.schema, steps);
    for (const key of issue.keys) {
      tell(spot.at(key), {
        expected: `no keys but ${allowed.join(', ')}`,
        found: `${key}: ${quoteValue(fieldOf(found, key))}`,
        mend: 'correct the key or take the line out',
      });
    }
  } else if (issue.code === 'invalid_union') {
    const meant = closestBranch(issue.errors);
    if (meant) {
      for (const inner of meant) reportIssue({ ...inner, path: [...issue.path, ...inner.path] }, context);
    } else tell(spot, finding(issue, found));
  } else if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1));
    tell(spot, finding(issue.issues[0] ?? issue, key));
  } else {
    tell(spot, finding(issue, found), instead ?? ownRule(issue));
  }
}

/** The alternative that fits as a whole and fails only in its parts. */
function closestBranch(branches: readonly Issue[][]): Issue[] | undefined {
  return branches.find((issues) => issues.every(isOfPart));
}

function isOfPart(issue: Issue): boolean {
  if (issue.path.length > 0 || issue.code === 'unrecognized_keys') return true;
  return issue.code === 'invalid_union' && closestBranch(issue.errors) !== undefined;
}

function ownRule(issue: Issue): OwnRule | undefined {
  return issue.code === 'custom' ? (issue.params as OwnRule | undefined) : undefined;
}

function finding(issue: Issue, value: unknown): Finding {
  const expected = expectation(issue);
  return { expected, found: quoteValue(value), mend: remedy(value) };
}

/** YAML takes for other things what an editor means as text, in two ways that nobody sees at once. */
function remedy(value: unknown): string {
  if (value === undefined) return 'write it';
  if (value === null)
    return 'write it; if it is the end of a text in { }, which a comma has cut, put the text between quotes';
  if (typeof value === 'number' || typeof value === 'boolean') return 'if it is text, put it between quotes';
  return 'correct it as data/SPEC.md says';
}

function expectation(issue: Issue): string {
  if (issue.code === 'invalid_value') {
    const values = quoteList(issue.values.map(String));
    return issue.values.length > 1 ? `one of ${values}` : values;
  }
  // The library's own words, which say nothing here: no language of its messages is loaded.
  if (issue.message !== 'Invalid input') return issue.message;
  if (issue.code !== 'invalid_type') return 'another value';
  return issue.expected === 'object' || issue.expected === 'record' ? 'a map (key: value)' : issue.expected;
}
