import type { EventMatch, Proposal } from '../../core/draft/draft.ts';
import type { Item } from './draft-content.ts';

/**
 * Comments for the editor. The first line begins with `draft:` and stands until somebody has looked at what is below
 * it; what belongs to it goes on indented.
 */
export function proposalMark(proposal: Proposal): string {
  const { status, matches, topics, topicsAreGuessed, eventIs } = proposal;
  const isGuess = topicsAreGuessed && eventIs === 'new' && topics.length > 0;
  return [
    ` draft: ${[isOf(proposal), status, dated(proposal)].join('; ')}`,
    ...(isGuess ? [`   the topic is a guess, no words here name it: ${topics.join(', ')}`] : []),
    ...matches.flatMap((match) => asked(proposal, match)),
  ].join('\n');
}

/** Of the date of publication, where nobody gave it. */
export function articleMark(head: Item): string {
  const { published } = head as { published: { edtf: string } };
  return ` draft: published ${published.edtf}, as the text says; see the basis`;
}

function isOf({ event, eventIs }: Proposal): string {
  if (eventIs === 'known') return `another citation of ${event}`;
  return eventIs === 'told' ? `of ${event}, told here before` : 'a new event';
}

function dated({ dating }: Proposal): string {
  if (dating.by === 'nothing') return 'undated';
  if (dating.by === 'same-occasion') return `${dating.when.edtf}, on the same occasion as ${dating.key}`;
  return `${dating.when.edtf} by the rule ${dating.rule}${dating.conflict ? ', the words contradict themselves' : ''}`;
}

function asked({ exact, dating }: Proposal, { event, score, theirs, agrees }: EventMatch): string[] {
  const hasBoth = dating.by !== 'nothing' && theirs.when !== null;
  const same = agrees ? 'the dates agree' : `the dates differ: there ${theirs.when?.edtf ?? 'none'}`;
  return [
    `   another citation of ${event}? ${score.toFixed(2)}; ${hasBoth ? same : 'no date to compare'}`,
    `   here: ${oneLine(exact)}`,
    `   there: ${oneLine(theirs.exact)} (${theirs.article}, ${theirs.key})`,
  ];
}

function oneLine(text: string): string {
  return `«${text.replace(/\s+/gu, ' ')}»`;
}
