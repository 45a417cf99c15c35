import { WordSet } from '../context/word-set.ts';

/** Before a day and month, or a month: the name of an event, street, town or paper. */
export const EVENTS = new WordSet('حرب ثورة انتفاضة أحداث هجمات اعتداءات انقلاب نكسة حراك تفجيرات');
export const MONTH_HEADS = new WordSet(
  'شركة سيارة سيارات مفاعل مصنع نهر جماعة فصيل قوى فريق قاعة الفنان الدكتور السيد النائب اللواء العميد العقيد الشاعر الكاتب الصحفي الصحافي المهندس الأستاذ الشيخ الحاج المدعو',
  'حركة ميدان شارع جسر مدينة جامعة مستشفى قناة صحيفة مجلة كوبري حي ساحة ائتلاف تحالف تيار حزب منطقة طريق محافظة نفق حديقة مدرسة معهد استاد ملعب مطار محور دار متحف كتائب لواء',
);

/** Before four digits: a year of theirs. */
export const YEAR_HEADS = new WordSet(
  'انتخابات اتفاق اتفاقية موازنة ميزانية دستور غزو صيف شتاء ربيع خريف بحلول مطلع حدود أزمة موسم قمة مؤتمر معاهدة هدنة تسوية اتفاقات',
);

/** Before a number that is no year. */
export const NOT_YEARS = new WordSet(
  'رقم القرار قرار المادة مادة الفصل البند بند المرسوم مرسوم الرقم رقمه رؤية كأس يورو أولمبياد نسخة موديل طراز الساعة هاتف صفحة الرحلة رحلة إكسبو مونديال بقيمة قيمة نقطة',
);

/** After a number: what it counts. */
export const COUNTED = new WordSet(
  'شخص شخصا أشخاص قتيل قتيلا قتلى جريح جريحا جرحى دولار دولارا يورو ليرة درهم ريال دينار جنيه كيلومتر كيلومترا كم متر مترا طن طنا جندي جنديا عنصر عنصرا عناصر',
  'مقاتل مقاتلا مليون مليار ألف نسمة برميل برميلا صاروخ صاروخا غارة حالة إصابة وفاة نقطة ميغاواط موظف موظفا عامل عاملا طالب طالبا لاجئ لاجئا نازح نازحا أسير أسيرا معتقل معتقلا',
  'مواطن مواطنا عائلة أسرة منزل منزلا وحدة شركة مشروع مشروعا صفحة كلمة خطوة هكتار فدان فدانا سنتيمتر درجة مئوية مرة ضحية مدني مدنيا طفل طفلا امرأة رجل رجلا سيارة شاحنة طائرة',
  'دولارات متظاهر متظاهرا مشارك مشاركا مستوطن مستوطنا وظيفة فرصة سهم قدم ميل ميلا كلغ كيلوغرام سعرة',
);

/** «المصري اليوم», «أخبار اليوم»: papers. Others are known by the word for a paper before them, or by quotes. */
export const TODAY_NAMES = new WordSet('المصري أخبار رأي');

export const MEDIA = new WordSet(
  'قناة صحيفة جريدة وكالة موقع شبكة مراسل مراسلة مراسلنا لقناة لصحيفة برنامج منصة إذاعة تلفزيون مجلة نقلت نشرته نقلته وفق بحسب حسب أوردت أوردته',
);

/** After «اليوم»: the day on which, the day of. */
export const TODAY_OTHERS = new WordSet(
  'الذي العالمي الدولي الوطني الواحد التالي نفسه ذاته السابع المفتوح الموعود الأخير الدراسي المدرسي الانتخابي',
);

/** Before «اليوم»: all day, times a day. */
export const LASTS = new WordSet('مرة مرات ساعات ساعة طيلة برميل يوميا فصاعدا');

/** Before a weekday: a habit, a prayer or a market. */
export const HABITUAL = new WordSet('سورة كل صلاة خطبة خطيب إمام جامع أيام سوق خطب صلوات ملحق خطبتي مسجد');

/** Before a weekday: a paper named after it; with the article, a paper that says something on that day. */
export const PAPERS = new WordSet('صحيفة جريدة مجلة قناة');

/** Near a number of years: an age. */
export const AGE = new WordSet('العمر عمره عمرها عمرهم عمر بعمر سن عمري أعمارهم عمرا');

/** Before a number of years: an age. */
export const DIED = new WordSet(
  'عن يبلغ تبلغ بلغ بلغت البالغ البالغة يناهز تناهز يتجاوز تتجاوز تجاوز تجاوزت',
);

/** Verbs of states: with them «اليوم» is nowadays. */
export const STATES = new WordSet(
  'تعيش يعيش نعيش يعيشون تواجه يواجه نواجه تعاني يعاني نعاني بات باتت أصبح أصبحت أصبحنا تعد يعد تعتبر يعتبر تمر يمر نمر تمثل يمثل نحن لدينا تشكل يشكل تحتاج يحتاج نحتاج',
);

/** After «منذ»: what happened. */
export const HAPPENINGS = new WordSet(
  'اندلاع بدء انطلاق انتهاء سقوط وصول تأسيس قيام إعلان توقيع اغتيال مقتل تولي انتخاب انهيار وفاة رحيل تشكيل استقلال نشأة إنشاء عودة تسلم غزو هجوم تفجر وقوع إطلاق توليه نشوب اندلاعها',
);

/** After a weekday: a day that history knows by that name. */
export const OF_DAYS = new WordSet(
  'الدامي الدامية الأسود السوداء الأبيض الحزين الحزينة العظيم العظيمة المقدس',
);
