/** Headlines of nobody in particular, as long as headlines are. */
const WHO = [
  'رئيس الوزراء',
  'وزيرة الخارجية',
  'المبعوث الخاص',
  'الأمين العام',
  'وفد من البرلمان',
  'رئيس البلدية',
  'لجنة الخبراء',
  'المتحدث باسم الحكومة',
];
const DOES = [
  'يلتقي نظيره في',
  'يوقّع اتفاقا للتعاون مع',
  'يبحث أزمة المياه مع',
  'يعلن خطة جديدة بشأن',
  'يفتتح مؤتمرا عن',
  'يردّ على تصريحات',
  'يؤجل زيارته إلى',
  'يدعو إلى حوار حول',
];
const WHAT = [
  'العاصمة',
  'المنطقة الساحلية',
  'الموانئ الشمالية',
  'قطاع الطاقة',
  'منظمة الصحة',
  'مجلس المدينة',
  'الجامعات',
  'النقل العام',
  'صندوق الإسكان',
  'اتحاد المزارعين',
];

/** @param random numbers from 0 up to, not including, 1 */
export function headline(random: () => number): string {
  const one = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  return `${one(WHO)} ${one(DOES)} ${one(WHAT)}`;
}
