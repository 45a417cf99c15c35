import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { describePrecision, describeShort, describeWhen } from '../../core/dates/describe.ts';
import { readWhen } from '../../core/dates/read-when.ts';
import { RULES } from '../../core/dates/rules/index.ts';
import type { When } from '../../core/model/published.ts';
import arabicDates from './ar/dates.json';
import arabicRules from './ar/rules.json';
import { dateSpeech } from './date-speech.ts';
import { PRECISIONS, SAID, UNDER_HEADING } from './dates-in-words.cases.ts';
import englishRules from './en/rules.json';
import { loadWords } from './engine.ts';

const whenOf = (edtf: string): When => {
  const when = readWhen(edtf);
  if (!when) throw new Error(`not read: ${edtf}`);
  return when;
};

beforeAll(async () => {
  await Promise.all([loadWords('ar'), loadWords('en')]);
});

describe.each(['UTC', 'Pacific/Apia', 'America/Los_Angeles'])(
  'dates in words, with the clock in %s',
  (zone) => {
    let said: typeof import('../../core/dates/describe.ts');

    beforeAll(async () => {
      vi.stubEnv('TZ', zone);
      // Afresh, because formatters are kept and would keep the zone in which they were made.
      vi.resetModules();
      said = await import('../../core/dates/describe.ts');
    });
    afterAll(() => void vi.unstubAllEnvs());

    it.each(SAID)('$edtf: $ar, $en', ({ edtf, ar, en, short }) => {
      const when = whenOf(edtf);
      const speeches = [dateSpeech('ar'), dateSpeech('en')];
      expect(speeches.map((speak) => said.describeWhen(when, speak))).toEqual([ar, en]);
      expect(speeches.map((speak) => said.describeShort(when, speak))).toEqual([
        short?.ar ?? ar,
        short?.en ?? en,
      ]);
    });
  },
);

describe('dates in words', () => {
  it.each(UNDER_HEADING)('under the heading $year, $edtf is $ar, $en', ({ edtf, year, ar, en }) => {
    expect(describeShort(whenOf(edtf), dateSpeech('ar'), year)).toBe(ar);
    expect(describeShort(whenOf(edtf), dateSpeech('en'), year)).toBe(en);
  });

  it.each(PRECISIONS)('$edtf is known $en', ({ edtf, ar, en }) => {
    expect(describePrecision(whenOf(edtf), dateSpeech('ar'))).toBe(ar);
    expect(describePrecision(whenOf(edtf), dateSpeech('en'))).toBe(en);
  });

  it('say every sentence of the language file in some case', () => {
    const said = new Set<string>();
    const { locale, t } = dateSpeech('ar');
    const speak = {
      locale,
      t: (key: string, params?: Record<string, string>) => {
        said.add(key);
        return t(key, params);
      },
    };
    for (const { edtf } of SAID) describeWhen(whenOf(edtf), speak);
    for (const { edtf } of PRECISIONS) describePrecision(whenOf(edtf), speak);
    expect([...said].sort()).toEqual(Object.keys(arabicDates).sort());
  });
});

describe('rules in words', () => {
  it.each([arabicRules, englishRules])('explain every rule and nothing else', (words) => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(RULES).sort());
  });
});
