import type { Precision, When } from '../model/published.ts';
import { Look, type Running } from './context/look.ts';
import { endOfWords } from './context/words.ts';
import { Grammar } from './match/grammar.ts';
import type { Match } from './match/match.ts';
import { Matcher } from './match/matcher.ts';
import { namesNoDay } from './match/no-such-day.ts';
import { nearest } from './nearest.ts';
import { publicationDays } from './publication.ts';
import { nthOf } from './rules/day-of-month.ts';
import { withinDuration } from './rules/deadlines.ts';
import { ALL_RULES } from './rules/index.ts';
import type { Rule, RuleContext } from './rules/rule.ts';
import { anaphor, dayBeside, sameMonth, sameYear } from './rules/same.ts';
import { join } from './scan/join.ts';
import { scan } from './scan/scan.ts';
import type { DateToken } from './scan/token.ts';
import { vocabularyOf } from './scan/vocabularies.ts';
import type { TaggedDate, TagOptions } from './tagged-date.ts';
import { valueIn } from './value-in.ts';

const GRAMMAR = new Grammar(ALL_RULES);

const WEEK_STARTS = { monday: 1, saturday: 6, sunday: 7 } as const;

/**
 * Every expression of time in running text, in order, none inside another. Time is linear in the text’s length;
 * no text is refused.
 *
 * @throws RangeError if the publication is neither `null` nor EDTF with a first and a last day
 * @example tag('وصل صباح أمس', { publication: '2025-07-20' }) // «صباح أمس», 2025-07-19, rule `yesterday`
 */
export function tag(text: string, options: TagOptions): TaggedDate[] {
  const context = contextOf(options);
  const vocabulary = vocabularyOf(options.language ?? 'ar');
  if (!vocabulary) return [];
  const tokens = join(scan(text, vocabulary), text);
  const readers = readersOf(text, tokens, options.prefer);
  const found: TaggedDate[] = [];
  let last: Named | undefined;
  for (let at = 0; at < tokens.length; ) {
    const [one = null, two = null] = readers.map(({ matcher, running }) =>
      bestOf(matcher.at(at), context, running, last),
    );
    const tagged = nearest(one, two, context.published);
    if (tagged && 'date' in tagged) {
      found.push(tagged.date);
      if (tagged.when && tagged.date.type === 'date') last = { when: tagged.when, date: tagged.date };
    }
    at += tagged?.length ?? 1;
  }
  return found;
}

function contextOf({ publication, weekStart = 'monday' }: TagOptions): RuleContext {
  return {
    published: publicationDays(publication),
    publishedEdtf: publication ?? '',
    anchor: undefined,
    told: 'past',
    weekStart: WEEK_STARTS[weekStart],
  };
}

/** One reader for what is preferred; for the nearest one of each kind, and the one of the past first. */
function readersOf(text: string, tokens: readonly DateToken[], prefer: TagOptions['prefer'] = 'past') {
  const tenses: Running['tenses'] = new Map();
  const kinds = prefer === 'nearest' ? (['past', 'future'] as const) : [prefer];
  return kinds.map((kind) => {
    const running: Running = { text, tokens, prefer: kind, tenses };
    return { running, matcher: new Matcher(GRAMMAR, tokens, (match) => mayStand(match, running)) };
  });
}

/** Whether a rule may say in running text what it has read. */
function mayStand(match: Match, running: Running): boolean {
  const look = new Look(running, match.from, match.from + match.tokens.length);
  if (match.rule.speaks && !match.rule.speaks(match, look)) return false;
  return match.rule.told === undefined || match.rule.told === look.told;
}

/** The last date named, from which others count. */
interface Named {
  when: When;
  date: TaggedDate;
}

interface Tagged {
  date: TaggedDate;
  when: When | null;
  /** Tokens used up. */
  length: number;
}

/** Words that name a day that is none: they are used up, and nothing is said. */
type Silent = Pick<Tagged, 'length'>;

/**
 * The longest reading that has a value, of equally long ones the first. Where that contradicts itself,
 * «الثلاثاء الثالث من أيلول» is rather the third Tuesday.
 */
function bestOf(
  matches: readonly Match[],
  context: RuleContext,
  running: Running,
  last: Named | undefined,
): Tagged | Silent | null {
  let doubtful: Tagged | null = null;
  let length = 0;
  for (const match of matches) {
    if (doubtful && match.tokens.length < length) break;
    const tagged = taggedOf(match, context, running, last);
    if (tagged && !tagged.date.conflict && (!doubtful || match.rule === nthOf)) return tagged;
    if (tagged && !doubtful) {
      doubtful = tagged;
      length = match.tokens.length;
    }
    if (!tagged && !doubtful && namesNoDay(match)) return { length: match.tokens.length };
  }
  return doubtful;
}

function taggedOf(
  match: Match,
  context: RuleContext,
  running: Running,
  last: Named | undefined,
): Tagged | null {
  const { rule } = match;
  const told = new Look(running, match.from, match.from + match.tokens.length).told;
  const anchor = last && refersBack(match, last, running.text) ? last : undefined;
  const read = valueIn(match, { ...context, told, anchor: anchor?.when });
  const { answer, when } = read;
  const isKnown = context.published.length > 0;
  const isNothing = isKnown || namesNoDay(match);
  if ('refused' in answer && isNothing && rule.type !== 'relation' && !namesBack(match)) return null;
  const own = match.tokens.slice(0, rule.own?.(match) ?? match.tokens.length);
  const span = spanOf(own, rule.wordsAfter ? [] : LEADING);
  const { start } = span;
  const end = endWithWords(span.end, rule.wordsAfter ?? 0, match.from + own.length, running);
  const edtf = 'refused' in answer ? '' : answer.edtf;
  if (!isSayable(rule.type ?? 'date', edtf, when)) return null;
  const others = rule.others?.(match, context) ?? [];
  return {
    date: {
      start,
      end,
      text: running.text.slice(start, end),
      edtf,
      precision: rule.precision ?? when?.precision ?? precisionOf(match),
      type: 'refused' in answer && namesBack(match) ? 'relation' : (rule.type ?? 'date'),
      rule: rule.name,
      anchor: anchorOf(anchor, read.isAbsolute),
      ...('conflict' in answer && answer.conflict ? { conflict: true as const } : {}),
      ...(isTurned(match) ? { turned: true as const } : {}),
      ...(others.length > 0
        ? { alternatives: others.map((other) => ({ edtf: other, rule: rule.name })) }
        : {}),
    },
    when,
    length: own.length,
  };
}

/** Whether figures in the words are read in an order that is not the usual one. */
function isTurned(match: Match): boolean {
  return match.rule.isTurned?.(match) ?? match.inner.some(isTurned);
}

function anchorOf(anchor: Named | undefined, isAbsolute: boolean): TaggedDate['anchor'] {
  if (anchor) return { start: anchor.date.start, end: anchor.date.end };
  return isAbsolute ? 'none' : 'publication';
}

/** Whether the words count from the date that the text named last: time allowed, from when it was set. */
function refersBack(match: Match, last: Named, text: string): boolean {
  if (namesBack(match)) return true;
  if (match.rule !== withinDuration || last.when.precision !== 'day' || !last.when.earliest) return false;
  return !/[.!؟?]\s/u.test(text.slice(last.date.end, match.start));
}

/** Whether the words say that they count from what was named before. */
function namesBack({ rule, inner }: Match): boolean {
  return REFER_BACK.includes(rule.name) || inner.some(namesBack);
}

const REFER_BACK = [sameYear, sameMonth, anaphor, dayBeside].map(({ name }) => name);

/** Of words without a value, that of what they name. */
function precisionOf({ rule }: Match): Precision {
  if (rule.gives === 'month' || rule.gives === 'year' || rule.gives === 'decade' || rule.gives === 'century')
    return rule.gives;
  return 'day';
}

/** The end of an expression with words that belong to it, as far as no other begins among them. */
function endWithWords(end: number, most: number, next: number, { text, tokens }: Running): number {
  const limit = tokens[next]?.start ?? text.length;
  for (let count = most; count > 0; count -= 1) {
    const found = endOfWords(text, end, count);
    if (found <= limit) return found;
  }
  return end;
}

/** Words before a date that are no part of it. */
const LEADING: readonly DateToken['kind'][] = [
  'since',
  'until',
  'within',
  'between',
  'in',
  'of',
  'for',
  'period',
  'and',
];

function spanOf(
  tokens: readonly DateToken[],
  leading: readonly DateToken['kind'][],
): { start: number; end: number } {
  const first = tokens.findIndex(({ kind }) => !leading.includes(kind));
  return { start: tokens[Math.max(0, first)]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** Several days of publication may unite to an interval that runs backwards; a length without a value is none. */
function isSayable(type: NonNullable<Rule['type']>, edtf: string, when: When | null): boolean {
  return type === 'duration' ? edtf !== '' : edtf === '' || when !== null;
}
