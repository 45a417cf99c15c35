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
  {
    name: 'behind what was done, what is announced has its own verb, date and status',
    text: 'ووقع الطرفان اتفاقا ينتظر أن يدخل حيز التنفيذ في مايو المقبل.',
    reports: [
      ['agreement', 'happened', '', 'ووقع الطرفان اتفاقا ينتظر أن يدخل حيز التنفيذ في مايو المقبل'],
      ['opening', 'planned', 'مايو المقبل', 'اتفاقا ينتظر أن يدخل حيز التنفيذ في مايو المقبل'],
    ],
  },
  {
    name: 'what is arranged is yet to come',
    text: 'وتصل البعثة الأحد المقبل، على أن تستمر المباحثات حتى 20 مارس الجاري.',
    reports: [
      [
        'visit',
        'happened',
        'الأحد المقبل',
        'وتصل البعثة الأحد المقبل، على أن تستمر المباحثات حتى 20 مارس الجاري',
      ],
      ['change', 'planned', '20 مارس الجاري', 'تستمر المباحثات حتى 20 مارس الجاري'],
    ],
  },
  {
    name: 'what is denied is not reported',
    text: 'ونفى مصدر أن تكون الشركة وقعت العقد في 3 مارس الجاري، وأن تكون تعتزم رفع الأجور.',
    reports: [
      [
        'statement',
        'happened',
        '',
        'ونفى مصدر أن تكون الشركة وقعت العقد في 3 مارس الجاري، وأن تكون تعتزم رفع الأجور',
      ],
    ],
  },
  {
    name: 'nor is what is denied by a noun, with its date',
    text: 'ونفت البلدية توقيع العقد يوم 3 مارس.',
    reports: [['statement', 'happened', '', 'ونفت البلدية توقيع العقد يوم 3 مارس']],
  },
  {
    name: 'how often or how rare something is dates nothing',
    text: 'ورفع البنك أمس أسعار الفائدة للمرة الثالثة منذ يناير الماضي.',
    reports: [['justice', 'happened', 'أمس', 'ورفع البنك أمس أسعار الفائدة للمرة الثالثة منذ يناير الماضي']],
  },
  {
    name: 'a noun with a date has no second one',
    text: 'ووقعت البلدية اتفاقا مع البنك في 16 ديسمبر 2022 لبناء الرصيف، ثم جرى توسيعه في مارس 2024.',
    reports: [
      [
        'agreement',
        'happened',
        '16 ديسمبر 2022',
        'ووقعت البلدية اتفاقا مع البنك في 16 ديسمبر 2022 لبناء الرصيف، ثم جرى توسيعه في مارس 2024',
      ],
      ['change', 'happened', 'مارس 2024', 'ثم جرى توسيعه في مارس 2024'],
    ],
  },
  {
    name: 'who accuses does not date the accusation by the deed, and the deed is claimed',
    text: 'واتهمت النقابة الشركة بتوقيف خمسة من العمال يوم الاثنين.',
    reports: [
      ['statement', 'happened', '', 'واتهمت النقابة الشركة بتوقيف خمسة من العمال يوم الاثنين'],
      ['justice', 'claimed', 'يوم الاثنين', 'بتوقيف خمسة من العمال يوم الاثنين'],
    ],
  },
  {
    name: 'one speaker claims all that he says',
    text: 'وقال المدير اليوم إن التضخم تراجع في يناير الماضي بعد أن بلغ ذروته في سبتمبر 2023.',
    reports: [
      [
        'statement',
        'happened',
        'اليوم',
        'وقال المدير اليوم إن التضخم تراجع في يناير الماضي بعد أن بلغ ذروته في سبتمبر 2023',
      ],
      ['change', 'claimed', 'يناير الماضي', 'التضخم تراجع في يناير الماضي'],
      ['change', 'claimed', 'سبتمبر 2023', 'بلغ ذروته في سبتمبر 2023'],
    ],
  },
];
