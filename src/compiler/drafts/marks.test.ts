import { describe, expect, it } from 'vitest';
import type { EventMatch, Proposal } from '../../core/draft/draft.ts';
import { draftArticle } from '../../core/draft/draft-article.ts';
import { proposalMark } from './marks.ts';

const [made] = draftArticle({
  id: 'a',
  paragraphs: ['افتتح الوزير الرصيف أمس.'],
  publication: '2025-03-12',
  known: {
    people: [],
    places: [],
    topics: [{ id: 'transport', name: { ar: 'النقل' }, spellings: ['النقل'] }],
    kinds: [{ id: 'development', name: { ar: 'تطور' } }],
    events: [],
  },
}).proposals;
const proposal = made as Proposal;
const match = (when: EventMatch['theirs']['when'], agrees: boolean): EventMatch => ({
  event: 'e',
  score: 0.5,
  agrees,
  theirs: { key: 'e-1', article: 'old', exact: 'افتتح الرصيف', when },
});
const when = proposal.dating.by === 'nothing' ? null : proposal.dating.when;

describe('the mark above a proposal', () => {
  it.each([
    ['the dates agree', proposal, match(when, true)],
    ['the dates differ: there 2025-03-11', proposal, match(when, false)],
    ['no date to compare', proposal, match(null, true)],
    ['no date to compare', { ...proposal, dating: { by: 'nothing' } } as Proposal, match(when, true)],
  ])('%s', (words, of, found) => {
    expect(proposalMark({ ...of, matches: [found] })).toContain(`0.50; ${words}`);
  });

  it('says that a topic is a guess', () => {
    const guess = 'the topic is a guess, no words here name it: transport';
    expect(proposalMark(proposal)).toContain(guess);
    expect(proposalMark({ ...proposal, topicsAreGuessed: false })).not.toContain('guess');
  });
});
