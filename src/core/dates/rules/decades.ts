import { partsOf } from '../day.ts';
import { onEachDay, plainly } from './answer.ts';
import { through } from './inner.ts';
import type { Rule } from './rule.ts';

/** A decade by its name; of the twentieth century unless another is named. */
export const decade: Rule = {
  name: 'decade',
  example: '«تسعينيات القرن الماضي» → 199X',
  forms: ['DECADE? decade of|in? <century>', 'DECADE? decade'],
  reads: 'the name of a decade, perhaps with its century',
  gives: 'decade',
  // «الثلاثينيات» without a century may be an age, and is a decade where the article says «في».
  read(found, context) {
    const tens = String(found.get('decade')).slice(0, 1);
    const [inner] = found.inner;
    if (!inner) return plainly(`19${tens}X`);
    return through(inner, context, ({ earliest }) => (earliest ? [`${earliest.slice(0, 2)}${tens}X`] : null));
  },
};

/** The decade before or after that of publication, or that decade itself. */
export const decadeBy: Rule = {
  name: 'decade-by-publication',
  example: '«العقد الماضي», published 2025-07-20 → 201X',
  forms: ['within? DECADE last|next|this', 'within? this DECADE'],
  reads: '“last decade”',
  gives: 'decade',
  read: (found, { published }) =>
    onEachDay(published, (day) => {
      const shift = (found.find('next') ?? 0) - (found.find('last') ?? 0);
      return `${String(partsOf(day).year + 10 * shift).slice(0, 3)}X`;
    }),
};

/** A century by its number, or the one before, of or after the publication. */
export const century: Rule = {
  name: 'century',
  example: '«القرن التاسع عشر» → 18XX; «القرن الماضي», published 2025-07-20 → 19XX',
  forms: ['within? CENTURY ordinal|count gregorian?', 'within? CENTURY last|next|this'],
  reads: 'a century',
  gives: 'century',
  speaks: (found) => (found.find('ordinal') ?? found.find('count') ?? 20) <= 21,
  read(found, { published }) {
    const nth = found.find('ordinal') ?? found.find('count');
    if (nth !== undefined) return plainly(`${String(nth - 1).padStart(2, '0')}XX`);
    return onEachDay(published, (day) => {
      const shift = (found.find('next') ?? 0) - (found.find('last') ?? 0);
      return `${String(Math.floor(partsOf(day).year / 100) + shift).padStart(2, '0')}XX`;
    });
  },
};
