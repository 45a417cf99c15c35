/**
 * What may stand before a day and month and belongs to it: «أمس الأحد», «مساء يوم الاثنين», «اليوم (الثلاثاء)»,
 * «الخميس الموافق». Day words are checked against it as the weekday is.
 */
export const LEAD =
  'daypart? DAY? today|yesterday|tomorrow? daypart? comma? open? daypart? DAY? weekday? daypart? close? dash? comma? corresponding? in? DAY? in?';

/** Month, the day’s number before it: «20 يوليو», «20 من شهر يوليو», «2/ أكتوبر». */
export const DAY_MONTH = 'day dot|dash|slash? of? MONTH? month';

/** «2015», «عام 2015», «من العام 2015 م». */
export const YEAR = 'comma|dot? of|in? YEAR? gregorian? year gregorian?';

/** «… إلى …», «… وحتى …», «… – …». */
export const TO = 'and? to|until|dash';
