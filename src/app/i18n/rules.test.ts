import { expect, test } from 'vitest';
import { RULES } from '../../core/dates/rules/index.ts';
import ar from './ar/rules.json';
import en from './en/rules.json';
import fa from './fa/rules.json';
import ru from './ru/rules.json';

/** What "how do we know the date?" says of a rule, and the method page. */
test.each(Object.entries({ ar, en, fa, ru }))(
  'in %s every rule is explained, and nothing that is none',
  (_, said) => {
    expect(Object.keys(said).toSorted()).toEqual(Object.keys(RULES).toSorted());
  },
);
