import { countsUnit } from '../context/counts.ts';
import { isAge, isNumbered } from '../context/licence.ts';
import { refuse } from './answer.ts';
import { LENGTHS, lengthOf, ONE } from './lengths.ts';
import type { Rule } from './rule.ts';

/** A length of time that says nothing of when. */
export const duration: Rule = {
  name: 'duration',
  example: '«استمرت 12 يوما» → P12D; «لمدة 25 عاما» → P25Y',
  forms: [
    ...LENGTHS.map((length) => `within|for? about? ${length} about?`),
    `within|for about? ${ONE}`,
    'within|for about? count HOUR|HOURS',
  ],
  reads: 'a number of days, weeks, months or years',
  gives: 'length',
  type: 'duration',
  // «بعد ذلك بيومين» counts from what was told before.
  speaks: (found, look) =>
    (found.find('count') ?? 1) < 10_000 &&
    !isNumbered(found, look) &&
    countsUnit(found, look) &&
    !isAge(found, look) &&
    !look.wordsBefore(2).includes('ذلك'),
  read(found) {
    if (found.has('HOUR') || found.has('HOURS')) return { edtf: `PT${found.get('count')}H`, conflict: false };
    const length = lengthOf(found);
    return length
      ? { edtf: length.iso, conflict: false }
      : refuse('Half of that is no whole number of days.');
  },
};
