import type { Report } from './report.ts';

/**
 * Sentences as papers print them, published on Wednesday 2025-03-12, and what each reports: meaning, status, the words
 * of its date (empty for none), and how its quote begins and ends.
 */
export const SENTENCES: readonly {
  name: string;
  text: string;
  reports: readonly [meaning: Report['meaning'], status: Report['status'], date: string, quote: string][];
}[] = [
  {
    name: 'a statement and what is said to have happened',
    text: 'وقال الوزير أمس إن الهيئة وقعت العقد في 5 يونيو 2023.',
    reports: [
      ['statement', 'happened', 'أمس', 'وقال الوزير أمس إن الهيئة وقعت العقد في 5 يونيو 2023'],
      ['agreement', 'claimed', '5 يونيو 2023', 'الهيئة وقعت العقد في 5 يونيو 2023'],
    ],
  },
  {
    name: 'a date between commas behind a relative clause is that of the main verb',
    text: 'أعلن المجلس الذي يشرف على الميناء، في 3 مارس الجاري، تأجيل الافتتاح.',
    reports: [
      [
        'announcement',
        'happened',
        '3 مارس الجاري',
        'أعلن المجلس الذي يشرف على الميناء، في 3 مارس الجاري، تأجيل الافتتاح',
      ],
    ],
  },
  {
    name: 'two deeds joined by و',
    text: 'وزار المدير المدينة الأحد الماضي، والتقى رئيس البلدية يوم الاثنين.',
    reports: [
      ['visit', 'happened', 'الأحد الماضي', 'وزار المدير المدينة الأحد الماضي'],
      ['meeting', 'happened', 'يوم الاثنين', 'والتقى رئيس البلدية يوم الاثنين'],
    ],
  },
  {
    name: 'what is to come',
    text: 'ومن المقرر أن تبدأ الرحلات في أبريل المقبل.',
    reports: [['opening', 'planned', 'أبريل المقبل', 'ومن المقرر أن تبدأ الرحلات في أبريل المقبل']],
  },
  {
    name: 'an intention without a date',
    text: 'ويعتزم الصيادون رفع دعوى أمام المحكمة.',
    reports: [['justice', 'planned', '', 'ويعتزم الصيادون رفع دعوى أمام المحكمة']],
  },
  {
    name: 'a noun with a year of its own',
    text: 'وترفض النقابة بنود الاتفاق المبرم عام 2015.',
    reports: [['agreement', 'happened', 'عام 2015', 'الاتفاق المبرم عام 2015']],
  },
  {
    name: 'a deed told earlier',
    text: 'وكان الوزير قد التقى وفد البنك يوم 9 مارس.',
    reports: [['meeting', 'happened', 'يوم 9 مارس', 'وكان الوزير قد التقى وفد البنك يوم 9 مارس']],
  },
  {
    name: 'according to somebody',
    text: 'ووفقا لمدير المستشفى، فقد توصلت الإدارة إلى اتفاق مع الأطباء.',
    reports: [['agreement', 'claimed', '', 'ووفقا لمدير المستشفى، فقد توصلت الإدارة إلى اتفاق مع الأطباء']],
  },
  {
    name: 'a source at the end is not quoted',
    text: 'ووقعت البلدية العقد أمس، وفق ما ذكرت وكالة محلية.',
    reports: [['agreement', 'happened', 'أمس', 'ووقعت البلدية العقد أمس']],
  },
  {
    name: 'a war named in passing',
    text: 'وتراقب العواصم أسعار القمح في ظل الحرب في الشمال.',
    reports: [['conflict', 'happened', '', 'الحرب في الشمال']],
  },
  {
    name: 'the occasion of a speech gives its date',
    text: 'وأكد المدير، في كلمة ألقاها أمس أمام الطلاب، أهمية القراءة.',
    reports: [['statement', 'happened', 'أمس', 'وأكد المدير، في كلمة ألقاها أمس أمام الطلاب، أهمية القراءة']],
  },
  {
    name: 'a dateline is no part of it',
    text: 'ميناء القمرين (وكالة أقواس) - افتتح الوزير الرصيف أمس.',
    reports: [['opening', 'happened', 'أمس', 'افتتح الوزير الرصيف أمس']],
  },
  {
    name: 'a light verb is what its noun says',
    text: 'وتلقى المدير مساء أمس اتصالا هاتفيا من رئيس الجمعية.',
    reports: [['call', 'happened', 'مساء أمس', 'وتلقى المدير مساء أمس اتصالا هاتفيا من رئيس الجمعية']],
  },
  {
    name: 'the paper’s own “it is worth mentioning” claims nothing',
    text: 'يذكر أن المستشفى افتتح عام 1979.',
    reports: [['opening', 'happened', 'عام 1979', 'المستشفى افتتح عام 1979']],
  },
  { name: 'a description', text: 'ويضم الإقليم مستشفى واحدا يقصده المرضى من القرى المجاورة.', reports: [] },
  { name: 'what did not happen', text: 'ولم يزر المدير المدينة.', reports: [] },
  {
    name: 'a length of time is no date',
    text: 'واستمرت الرحلة ثلاث ساعات، وهبطت الطائرة بسلام.',
    reports: [['change', 'happened', '', 'واستمرت الرحلة ثلاث ساعات']],
  },
  {
    name: 'the preposition بين is not the verb بيّن',
    text: 'المسافة بين المدينتين طويلة.',
    reports: [],
  },
];
