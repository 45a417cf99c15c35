import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/core/model/figures.ts';
import type { Citation } from '../../../src/core/model/published.ts';
import { sampleCitation, sampleDay, sampleEvent, sampleIndex } from '../sample-index.ts';
import { speechOf } from '../speech.ts';
import { rulesTable } from './rules-table.ts';
import { methodWords } from './words.ts';

type ByWords = Extract<Citation['dating'], { by: 'words' }>;

const toCitation = (key: string): ByWords['anchor'] => ({ to: 'citation', key });
const PUBLICATION: ByWords['anchor'] = { to: 'publication' };
const NOTHING: ByWords['anchor'] = { to: 'nothing' };

/** The table of an article of 20 January 2022 with one such citation, beside one of 18 January that it may count from. */
function tableOf(language: string, rule: string, changes: Partial<ByWords> = {}) {
  const words = [{ paragraph: 0, start: 0, end: 4, exact: 'بعد' }];
  const dating: ByWords = { by: 'words', words, rule, anchor: PUBLICATION, conflict: false, ...changes };
  const index = sampleIndex({
    events: [
      sampleEvent('counted', { citations: [sampleCitation('counted-cited', { dating })] }),
      sampleEvent('earlier', {
        citations: [sampleCitation('earlier-cited', { when: sampleDay('2022-01-18') })],
      }),
      sampleEvent('undated', { citations: [sampleCitation('undated-cited', { when: null })] }),
    ],
  });
  const speech = speechOf(language, ['ar', 'fa', 'ru', 'en'], index);
  return load(rulesTable(methodWords(language), figuresOf(index), speech, '../'));
}

const PUBLISHED = 'Article published: Thursday 20 January 2022';
const COUNTED = 'Counted from another event: Tuesday 18 January 2022';

describe('an example says what its rule counts from, and no other day', () => {
  it.each<[string, string, Partial<ByWords>, string[]]>([
    ['the publication', 'today', { anchor: PUBLICATION }, [PUBLISHED]],
    ['nothing', 'year', { anchor: NOTHING }, []],
    ['another citation', 'days-before-occasion', { anchor: toCitation('earlier-cited') }, [COUNTED]],
    [
      'either of the two',
      'today-reprinted',
      { anchor: toCitation('earlier-cited'), conflict: true },
      [COUNTED, PUBLISHED],
    ],
    [
      'one that is not in this part of the corpus',
      'within-duration',
      { anchor: toCitation('elsewhere') },
      [],
    ],
    ['one that has no date', 'within-duration', { anchor: toCitation('undated-cited') }, []],
  ])('%s', (_, rule, changes, said) => {
    const $ = tableOf('en', rule, changes);
    const from = $(`tr[data-dated-by="${rule}"] .method-example span`).toArray();
    expect(from.map((one) => $(one).text())).toEqual(said);
  });

  it.each([
    ['ar', 'يُحسب من حدث آخر: الثلاثاء 18 يناير 2022'],
    ['fa', 'محاسبه‌شده از رویدادی دیگر: سه‌شنبه ۲۸ دی ۱۴۰۰'],
    ['ru', 'Отсчёт от другого события: 18 января 2022 г. (вторник)'],
  ])('in %s', (language, said) => {
    const $ = tableOf(language, 'within-duration', { anchor: toCitation('earlier-cited') });
    expect($('.method-example span').text()).toBe(said);
  });
});

describe('rows begin alike, with a capital where the script has them', () => {
  it.each([
    ['ru', 'today', '«Сегодня»\u00a0— день публикации'],
    ['ru', 'last-year', 'Год, предшествующий году публикации'],
    ['en', 'today', '“Today” is the day of publication'],
    ['fa', 'today', '«امروز» همان روز انتشار است'],
    ['ar', 'today', 'اليوم هو يوم النشر'],
  ])('%s: %s', (language, rule, said) => {
    const $ = tableOf(language, rule);
    $('.method-example').remove();
    expect($(`tr[data-dated-by="${rule}"] th`).text()).toBe(said);
    for (const row of $('tbody th').toArray()) expect($(row).text()).not.toMatch(/^\P{L}*\p{Ll}/u);
  });
});
