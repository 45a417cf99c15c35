import type { Day, When } from '../../model/published.ts';
import type { Match } from '../match/match.ts';
import { readWhen } from '../read-when.ts';
import { plainly } from './answer.ts';
import type { Answer, RuleContext } from './rule.ts';

/** What the words in a slot `<…>` mean if the article was published on one day; `null` if nothing. */
export function innerOn(inner: Match | undefined, context: RuleContext, day: Day): When | null {
  return inner ? innerWhen(inner, { ...context, published: [day], publishedEdtf: day }) : null;
}

/** What the words in a slot `<…>` mean. */
export function innerWhen(inner: Match, context: RuleContext): When | null {
  const answer = inner.rule.read(inner, context);
  return 'refused' in answer ? null : readWhen(answer.edtf);
}

/**
 * Reads words that hold another expression: as that expression is read for each day of publication. Where it
 * needs no publication, neither do they.
 */
export function through(
  inner: Match | undefined,
  context: RuleContext,
  read: (inner: When) => string[] | null,
): Answer {
  if (!inner) return { refused: 'The words have no date inside.' };
  const absolute = innerWhen(inner, { ...context, published: [], publishedEdtf: '' });
  if (absolute) return plainly(...(read(absolute) ?? []));
  const units = context.published.flatMap((day) => {
    const when = innerOn(inner, context, day);
    return (when && read(when)) ?? [];
  });
  return plainly(...units);
}
