/** Small words that hold Arabic sentences together, folded, by what they do. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** أن and إن with what may hang on them: what is said follows. */
export const THAT = set('ان انه انها انهم انهما انني اننا انك بان بانه بانها بانهم باننا اني');

/** After these, أن makes no new statement: it hangs on them. */
export const MODAL = set(
  'يمكن يجب ينبغي يجوز المقرر المتوقع المنتظر المرتقب المزمع المفترض المحتمل المرجح الممكن سبق ينتظر يتوقع يفترض يرتقب مقررا متوقعا منتظرا بد شان شانها شانه المهم الضروري دون يريد تريد يعتزم ينوي كاد مرجحا',
);

/** What is to come is announced by them. */
export const PLAN = set(
  'المقرر المتوقع المنتظر المرتقب المزمع ينتظر يتوقع يرتقب مقررا متوقعا منتظرا يعتزم تعتزم يعتزمون ينوي تنوي ينوون يخطط تخطط يستعد تستعد سوف مرجحا لن',
);

export const RELATIVE = set('الذي التي الذين اللذين اللتين اللذان اللتان اللواتي اللاتي والذي والتي والذين');

/** They begin a clause that stands for itself. */
export const CONTRAST = set('بينما فيما لكن لكنه لكنها ولكن ولكنه ولكنها غير الا بيد');

/** They begin a clause that goes with the one before. */
export const SUBORDINATE = set('حيث اذ عندما حين بعدما قبلما ريثما حالما لما وحيث واذ');

/** They name the source of what is reported. */
export const SOURCE = set('وفق وفقا بحسب حسب طبقا نقلا ووفق ووفقا وبحسب وحسب وطبقا ونقلا حسبما وفقما');

export const PREPOSITIONS = set(
  'في من الى علي عن مع بين خلال بعد قبل منذ حتي ضد نحو لدي عند حول دون امام وراء تحت فوق عبر بشان اثناء ازاء تجاه بسبب رغم اثر عقب ضمن باسم سوي غير كل بعض اي هذا هذه ذلك تلك ومن وفي والي وعلي وعن ومع وبين وخلال وبعد وقبل ومنذ وحول لعدم عدم بما الي لاجل بهدف بغيه قبيل جراء بفضل مثل اجل',
);

/** Verbs read as verbs alone where they stand at the head of their clause: elsewhere they are nouns. */
export const ALSO_NOUNS = set(
  'نقل بحث رد عقد حكم عرض قصف ذكر طلب قتل منع حظر وصف شكر دعم رفع فرض كشف ضرب صرف خلف نشر هاتف سجل رفض وجه عبر امر سجن ختم جمع خرج عين ضم حل وعد جولة وسع دخل وضع عد طرح تراجع تعهد تواصل تحول توقف تاسس انتقد نصب روي بني حمل نوه بث علم تناول تشاور تفاوض تباحث تفاهم توافق تعاقد قابل حضر تساءل سلم حث',
);

/** What may stand before the verb at the head of a clause. */
export const BEFORE_VERB = set(
  'قد لقد كان كانت كانوا كما فقد وقد ولقد وكان وكانت ما لا لم لن ولم ولا حينها ثم فيما وفيما بينما حيث اذ الذي التي والتي والذي',
);

/** They point back to a time already told. */
export const THEN = set('حينها انذاك وقتها حينذاك وقتذاك يومها عندها حينيذ');

/** Titles of courtesy before a name. */
export const COURTESY = set(
  'سيد سيده دكتور دكتوره معالي سعاده استاذ استاذه مهندس مهندسه شيخ شيخه سفير سفيره حاج انسه',
);

/** Words for who speaks that name nobody: whoever spoke last is meant. */
export const SAME_SPEAKER = set(
  'الوزير الوزيره الرئيس المتحدث المتحدثه الناطق المسؤول المسوول المسووله المصدر البيان التقرير الصحيفه الوكاله القناه المدير المديره الوزاره الهييه المنظمه المحافظ المحافظه الامين السفير الموسسه الشركه الباحث الخبير الدراسه',
);

/** “It is worth mentioning that”: the paper speaks, and nobody else. */
export const ASIDE_OF_PAPER = set('يذكر يشار تجدر جدير الجدير يجدر ويذكر ويشار وتجدر والجدير وجدير ويجدر');

/** Verbs that do not say what is done: the noun behind them does (أجرى زيارة، تلقى رسالة). */
export const LIGHT = set(
  'اجري اجرت اجريا اجروا اجراها اجراه اجرته اجرتها يجري تجري سيجري ستجري تلقي تلقت يتلقي تتلقي وجه وجهت عقد عقدت عقدا يعقد تعقد سيعقد ستعقد قام قامت قاموا شهد شهدت اقام اقيم اقيمت',
);

/** Nothing happened: لم يعلن، لن. */
export const NEGATION = set('لم لن ما لا ولم ولن ولا ليس ليست');

/** Parentheses of speech: “for his part”. */
export const FOR_HIS_PART = set(
  'جهته جهتها جهتهم جانبه جانبها جانبهم بدوره بدورها بدورهم ناحيته ناحيتها المقابل',
);
