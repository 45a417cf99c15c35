import type { Match } from '../match/match.ts';
import type { Rule } from './rule.ts';

/**
 * The same rule for what is told as still to come: only where the words leave the year open, so that the name of
 * the rule says which was meant. An editor who names it reads the words so too.
 *
 * @param isOpen whether the words leave the year open; if not given, what they hold inside does
 */
export function aheadOf(rule: Rule, example: string, isOpen: (found: Match) => boolean = holdsOpen): Rule {
  return {
    ...rule,
    name: `${rule.name}-ahead`,
    example,
    reads: `${rule.reads}, told as still to come`,
    told: 'future',
    speaks: (found, look) => isOpen(found) && (rule.speaks?.(found, look) ?? true),
    read: (found, context) => rule.read(found, { ...context, told: 'future' }),
  };
}

function holdsOpen({ inner }: Match): boolean {
  return inner.some((one) => one.rule.told !== undefined || holdsOpen(one));
}
