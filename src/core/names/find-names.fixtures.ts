import type { KnownName } from './known-name.ts';

/** Made-up data about people of many places, as an editor would write it. */
export const PEOPLE: readonly KnownName[] = [
  {
    id: 'lavrov',
    name: { ar: 'سيرغي لافروف', en: 'Sergei Lavrov', fa: 'سرگئی لاوروف', ru: 'Сергей Лавров' },
    spellings: ['سيرغي لافروف', 'لافروف'],
  },
  {
    id: 'peskov',
    name: { ar: 'ديميتري بيسكوف', en: 'Dmitry Peskov', fa: 'دیمیتری پسکوف', ru: 'Дмитрий Песков' },
    spellings: ['ديميتري بيسكوف', 'بيسكوف'],
  },
  {
    id: 'putin',
    name: { ar: 'فلاديمير بوتين', en: 'Vladimir Putin', fa: 'ولادیمیر پوتین', ru: 'Владимир Путин' },
    spellings: ['فلاديمير بوتين', 'بوتين'],
  },
  {
    id: 'abdollahian',
    name: { ar: 'حسين أمير عبد اللهيان', en: 'Hossein Amir-Abdollahian', fa: 'حسین امیرعبداللهیان' },
    spellings: ['حسين أمير عبد اللهيان', 'أمير عبد اللهيان', 'عبد اللهيان'],
  },
  {
    id: 'araghchi',
    name: { ar: 'عباس عراقجي', en: 'Abbas Araghchi', fa: 'عباس عراقچی', ru: 'Аббас Арагчи' },
    spellings: ['عباس عراقجي'],
  },
  {
    id: 'raisi',
    name: { ar: 'إبراهيم رئيسي', en: 'Ebrahim Raisi', fa: 'ابراهیم رئیسی' },
    spellings: ['إبراهيم رئيسي', 'رئيسي'],
  },
  {
    id: 'rouhani',
    name: { ar: 'حسن روحاني', en: 'Hassan Rouhani', fa: 'حسن روحانی' },
    spellings: ['حسن روحاني'],
  },
  {
    id: 'khamenei',
    name: { ar: 'علي خامنئي', en: 'Ali Khamenei', fa: 'علی خامنه‌ای' },
    spellings: ['علي خامنئي', 'خامنئي'],
  },
  {
    id: 'ali-larijani',
    name: { ar: 'علي لاريجاني', en: 'Ali Larijani', fa: 'علی لاریجانی' },
    spellings: ['علي لاريجاني'],
  },
  {
    id: 'sadeq-larijani',
    name: { ar: 'صادق لاريجاني', en: 'Sadeq Larijani', fa: 'صادق لاریجانی' },
    spellings: ['صادق لاريجاني'],
  },
  {
    id: 'bin-salman',
    name: { ar: 'محمد بن سلمان', en: 'Mohammed bin Salman' },
    spellings: ['محمد بن سلمان'],
  },
  { id: 'nasrallah', name: { ar: 'حسن نصر الله', en: 'Hassan Nasrallah' }, spellings: ['حسن نصر الله'] },
  { id: 'hussein', name: { ar: 'صدام حسين', en: 'Saddam Hussein' }, spellings: ['صدام حسين'] },
  { id: 'jamal', name: { ar: 'أحمد جمال', en: 'Ahmed Jamal' }, spellings: ['أحمد جمال'] },
  {
    id: 'zelensky',
    name: { ar: 'فولوديمير زيلينسكي', en: 'Volodymyr Zelensky', fa: 'ولودیمیر زلنسکی' },
    spellings: ['فولوديمير زيلينسكي'],
  },
  {
    id: 'grossi',
    name: { ar: 'رافائيل غروسي', en: 'Rafael Grossi', fa: 'رافائل گروسی' },
    spellings: ['رافائيل غروسي'],
  },
  {
    id: 'assad',
    name: { ar: 'بشار الأسد', en: 'Bashar al-Assad', fa: 'بشار اسد' },
    spellings: ['بشار الأسد'],
  },
  {
    id: 'bahrami',
    name: { ar: 'كريم بهرامي', en: 'Karim Bahrami', fa: 'کریم بهرامی' },
    spellings: ['كريم بهرامي'],
  },
  { id: 'allawi', name: { ar: 'إياد علاوي', en: 'Ayad Allawi' }, spellings: ['إياد علاوي'] },
  { id: 'nour', name: { ar: 'سامي نور', en: 'Sami Nour' }, spellings: ['سامي نور'] },
];

export const PLACES: readonly KnownName[] = [
  { id: 'moscow', name: { ar: 'موسكو', en: 'Moscow' }, spellings: ['موسكو', 'قصر الكرملين'] },
  { id: 'russia', name: { ar: 'روسيا', en: 'Russia' }, spellings: ['روسيا'] },
  { id: 'iran', name: { ar: 'إيران', en: 'Iran' }, spellings: ['إيران'] },
  { id: 'belgrade', name: { ar: 'بلغراد', en: 'Belgrade' }, spellings: ['بلغراد'] },
  { id: 'astana', name: { ar: 'أستانة', en: 'Astana' }, spellings: ['أستانة', 'أستانة (نور سلطان)'] },
  { id: 'qom', name: { ar: 'قم', en: 'Qom' }, spellings: ['قم'] },
  { id: 'kyiv', name: { ar: 'كييف', en: 'Kyiv' }, spellings: ['كييف'] },
  { id: 'iraq', name: { ar: 'العراق', en: 'Iraq' }, spellings: ['العراق'] },
  { id: 'abu-dhabi', name: { ar: 'أبوظبي', en: 'Abu Dhabi' }, spellings: ['أبوظبي'] },
  { id: 'new-york', name: { ar: 'نيويورك', en: 'New York' }, spellings: ['نيويورك'] },
];

export const TOPICS: readonly KnownName[] = [
  { id: 'visits', name: { ar: 'العلاقات واللقاءات', en: 'Ties and meetings' }, spellings: ['زيارة'] },
  {
    id: 'nuclear',
    name: { ar: 'الملف النووي', en: 'Nuclear file' },
    spellings: ['الاتفاق النووي', 'الاتفاق'],
  },
  { id: 'agreements', name: { ar: 'الاتفاقيات', en: 'Agreements' }, spellings: ['الاتفاق'] },
];
