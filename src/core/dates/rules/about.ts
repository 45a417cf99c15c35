import { refuse } from './answer.ts';
import type { Rule } from './rule.ts';

/** A date that is given roughly. */
export const about: Rule = {
  name: 'about',
  example: '«حوالي عام 1990» → 1990~',
  forms: ['about <date>'],
  reads: '“about” and a date',
  gives: 'stretch',
  read(found, context) {
    const [inner] = found.inner;
    const answer = inner?.rule.read(inner, context);
    if (!answer || 'refused' in answer) return answer ?? refuse('The words have no date inside.');
    return /^\d[\dX-]*$/.test(answer.edtf) ? { ...answer, edtf: `${answer.edtf}~` } : answer;
  },
};
