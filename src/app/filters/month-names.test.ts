import { beforeAll, describe, expect, test } from 'vitest';
import { loadAllWords, speechIn } from '../i18n/date-speech.fixtures.ts';
import { monthNames } from './month-names.ts';

beforeAll(loadAllWords);

describe('the months that a day is chosen from', () => {
  test.each([
    [
      'ar',
      'hijri',
      'محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة',
    ],
    ['ar', 'solar-hijri', 'فروردين|أرديبهشت|خرداد|تير|مرداد|شهريور|مهر|آبان|آذر|دي|بهمن|إسفند'],
    [
      'ru',
      'hijri',
      'мухаррам|сафар|раби аль-авваль|раби ас-сани|джумада аль-уля|джумада аль-ахира|раджаб|шаабан|рамадан|шавваль|зуль-каада|зуль-хиджжа',
    ],
    ['ru', 'solar-hijri', 'фарвардин|ордибехешт|хордад|тир|мордад|шахривар|мехр|абан|азар|дей|бахман|эсфанд'],
    ['ru', 'gregorian', 'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь'],
  ] as const)('in %s, %s', (language, calendar, expected) => {
    expect(monthNames(speechIn(language, calendar)).join('|')).toBe(expected);
  });

  test('are those of the region that the reader chose', () => {
    expect(monthNames(speechIn('ar', 'gregorian', { months: 'levantine' }))[0]).toBe('كانون الثاني');
  });
});
