import { agreeing, count } from './arabic.ts';
import { type Scene, titled } from './kinds.ts';
import type { Random } from './random.ts';

/** Sentences that report no event: what stands round the news in any article. None holds a word of time. */
type Filler = (scene: Scene, random: Random) => string;

const large = (random: Random): number =>
  random.pick([30, 45, 80, 110, 140, 250, 380, 600, 1200, 2500]) + random.int(3, 9);

const FILLERS: readonly Filler[] = [
  ({ topic }) => `ويعد ملف ${topic.name} من أكثر الملفات إلحاحاً لدى المواطنين`,
  ({ topic, place }) => `ويقول سكان ${place} إن خدمات قطاع ${topic.name} لا تزال دون المطلوب`,
  ({ work }, random) =>
    `ويعمل في ${work.name} ${count(large(random), ['مهندس', 'مهندسين', 'مهندساً'])}، وفق أرقام رسمية`,
  ({ topic }, random) =>
    `وتشير بيانات ${topic.body} إلى تسجيل ${count(large(random), random.pick(topic.counted))}`,
  ({ topic, place }, random) =>
    `وتحتاج مدينة ${place} إلى ${count(large(random), random.pick(topic.counted))} على الأقل، بحسب تقديرات ${topic.body}`,
  ({ actor, work }) =>
    `${agreeing(['وشدد', 'وشددت'], actor.gender)} ${titled(actor)} على أن العمل في ${work.name} يسير وفق الخطة الموضوعة`,
  ({ other, topic }) =>
    `من جهته${other.gender === 'f' ? 'ا' : ''}، ${agreeing(['رأى', 'رأت'], other.gender)} ${titled(other)} أن قطاع ${topic.name} بحاجة إلى استثمارات جديدة`,
  ({ work }, random) => `وبلغت نسبة الإنجاز في ${work.name} ${random.int(21, 96)} في المئة، وفق المصدر نفسه`,
  ({ topic }) => `ولم تصدر عن ${topic.body} توضيحات إضافية بشأن كلفة الخطة ومصادر تمويلها`,
  ({ place }) => `ورحب أهالي ${place} بالخطوة، وطالبوا بإشراكهم في متابعة التنفيذ`,
  ({ topic, actor }) =>
    `${agreeing(['وأوضح', 'وأوضحت'], actor.gender)} ${actor.name} أن الأولوية هي لتحسين الخدمات في قطاع ${topic.name} قبل التوسع فيها`,
  ({ other, work }) =>
    `${agreeing(['وحذر', 'وحذرت'], other.gender)} ${other.name} من أن أي تأخير في ${work.name} سيرفع الكلفة على الخزينة`,
  ({ topic }) => `ويربط خبراء بين أوضاع ${topic.name} وبين حركة السكان من القرى إلى المدن`,
  ({ place, topic }) => `وتقع في ${place} أكبر منشآت ${topic.body}، وفيها يعمل معظم موظفيها`,
  ({ topic }, random) =>
    `وتنص الخطة على توفير ${count(large(random), random.pick(topic.counted))} على مراحل متتالية`,
  ({ actor }) =>
    `${agreeing(['ولفت', 'ولفتت'], actor.gender)} إلى أن المباحثات مع الأطراف المعنية لم تُستكمل بعد`,
  () => 'ولم يتسن الحصول على تعليق فوري من الجهات المعنية',
  () => 'وتتباين الآراء في جدوى هذه الخطوة بين مؤيد يراها ضرورية ومعارض يخشى كلفتها',
  ({ topic, place }) =>
    `وكثيراً ما شكا العاملون في قطاع ${topic.name} في ${place} من ضعف الأجور وطول ساعات الدوام`,
  ({ work }) =>
    `ويقول مختصون إن ${work.name} ${agreeing(['يحتاج', 'تحتاج'], work.gender)} إلى صيانة دورية لا تتوقف عند حدود الإصلاح العاجل`,
  ({ other }) =>
    `${agreeing(['وطالب', 'وطالبت'], other.gender)} ${titled(other)} بنشر تفاصيل الاتفاقات كاملة حتى يطلع عليها الجمهور`,
  ({ topic }, random) =>
    `وتخصص الحكومة لقطاع ${topic.name} نحو ${count(large(random), ['مليون دينار', 'ملايين دينار', 'مليون دينار'])}، وهو مبلغ يصفه مختصون بأنه متواضع`,
  ({ place }) => `وتبعد ${place} عن العاصمة مسافة طويلة، ما يزيد من صعوبة إيصال المعدات إليها`,
  ({ topic, actor }) =>
    `وفي رد على أسئلة الصحافيين، ${agreeing(['قال', 'قالت'], actor.gender)} ${actor.name} إن ${topic.body} ستعلن تفاصيل الخطة فور اعتمادها`,
  ({ work, place }) => `ويعوّل سكان ${place} على ${work.name} في توفير فرص عمل لأبنائهم`,
  ({ topic }) => `وتعاني قطاعات أخرى من المشكلات نفسها التي يواجهها قطاع ${topic.name}`,
  ({ other, topic }) =>
    `${agreeing(['وأضاف', 'وأضافت'], other.gender)} ${other.name} أن التعاون مع ${topic.body} قائم على تبادل الخبرات والمعلومات`,
  () => 'وتراقب منظمات أهلية سير التنفيذ، وتنشر ملاحظاتها في تقارير دورية',
  ({ topic, place }, random) =>
    `واستفاد من برامج ${topic.body} في ${place} ${count(large(random), ['مواطن', 'مواطنين', 'مواطناً'])}`,
  ({ work }) =>
    `وتصف دراسات مستقلة ${work.name} بأنه${work.gender === 'f' ? 'ا' : ''} من أهم مشروعات البنية التحتية في البلاد`,
  ({ actor, topic }) =>
    `ورداً على منتقدي الخطة، ${agreeing(['أكد', 'أكدت'], actor.gender)} ${titled(actor)} أن ملف ${topic.name} لن يُدار بقرارات متسرعة`,
  () => 'ويُنتظر أن تثير هذه الخطوة نقاشاً واسعاً بين المختصين وفي وسائل الإعلام',
  ({ topic }) => `ويطالب باحثون بقاعدة بيانات موحدة عن قطاع ${topic.name} تتاح للجميع`,
  ({ place, topic }) => `وتشكو مجالس الأحياء في ${place} من أن ${topic.body} لا تستشيرها في ما يخصها`,
  ({ other, work }) =>
    `${agreeing(['وختم', 'وختمت'], other.gender)} ${other.name} بالقول إن ${work.name} اختبار لقدرة المؤسسات على الوفاء بوعودها`,
  ({ topic }) => `ويبقى السؤال مطروحاً عن قدرة ${topic.body} على تمويل خططها من مواردها وحدها`,
];

/** Sentences of one article: each of these once, before any of them a second time and of something else. */
export class Fillers {
  readonly #random: Random;
  readonly #scene: () => Scene;
  #left: Filler[] = [];
  #of: Scene | undefined;

  /** @param scene what the sentences are about: asked anew each time that all were used */
  constructor(random: Random, scene: () => Scene) {
    this.#random = random;
    this.#scene = scene;
  }

  next(): string {
    if (this.#left.length === 0 || !this.#of) {
      this.#left = [...FILLERS];
      this.#of = this.#scene();
    }
    const [filler] = this.#left.splice(this.#random.int(0, this.#left.length - 1), 1);
    return filler ? `${filler(this.#of, this.#random)}.` : '';
  }
}
