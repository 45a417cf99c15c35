import type { Day, When } from '../model/published.ts';
import type { Match } from './match/match.ts';
import { oneOf } from './one-of.ts';
import { readWhen } from './read-when.ts';
import type { Answer, RuleContext } from './rules/rule.ts';

/** What words mean. */
export interface Value {
  answer: Answer;
  /** The answer as a date; `null` for a length of time, and where there is none. */
  when: When | null;
  /** Whether they mean it whatever the publication. */
  isAbsolute: boolean;
}

/** By the days of publication of one text: the same words say the same, and of a year of days only once. */
const kept = new WeakMap<readonly Day[], Map<string, Value>>();

/** The value without a publication if there is one, else with it; months named twice by different names, by both. */
export function valueIn(match: Match, context: RuleContext): Value {
  const { published, anchor, told } = context;
  if (published.length < 2 || anchor) return read(match, context);
  let values = kept.get(published);
  if (!values) {
    values = new Map();
    kept.set(published, values);
  }
  const key = `${told} ${match.key}`;
  let value = values.get(key);
  if (!value) {
    value = read(match, context);
    values.set(key, value);
  }
  return value;
}

function read(match: Match, context: RuleContext): Value {
  const other = match.byOtherNames();
  const absolute = either(match, other, { ...context, published: [], publishedEdtf: '' });
  const isAbsolute = !('refused' in absolute);
  const answer = isAbsolute ? absolute : either(match, other, context);
  return { answer, when: 'refused' in answer ? null : readWhen(answer.edtf), isAbsolute };
}

function either(match: Match, other: Match, context: RuleContext): Answer {
  const answer = match.rule.read(match, context);
  if (other === match || 'refused' in answer) return answer;
  const second = match.rule.read(other, context);
  if ('refused' in second || /[[/]/.test(answer.edtf + second.edtf)) return { ...answer, conflict: true };
  return { edtf: oneOf([answer.edtf, second.edtf]), conflict: true };
}
