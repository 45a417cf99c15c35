import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { frameSnippet, HEIGHT_SNIPPET } from './snippet.ts';

const HOSTILE = [
  'Sanad – Iran and Russia',
  'سَنَد – إيران وروسيا «قمة»',
  `"><script>alert('x')</script>`,
  `a & b &quot; ' onload='x`,
];

describe('the code of a frame', () => {
  test.each(HOSTILE)('is one iframe and nothing else, titled %s', (title) => {
    const src = 'https://timeline.example.org/embed/?topic=a,b&q=%D9%88+%22&theme=dark';
    const $ = load(frameSnippet({ src, title, height: 480 }), null, false);
    expect($.root().children().length).toBe(1);
    expect($('iframe').attr()).toEqual({
      class: 'sanad',
      src,
      title,
      width: '100%',
      height: '480',
      loading: 'lazy',
      style: 'border: 0',
    });
    expect($('iframe').text()).toBe('');
  });
});

describe('the listener of the page around', () => {
  type Message = { data: unknown; source: unknown };
  const frame = () => ({ contentWindow: {}, style: { height: 'as given' } });
  /** Runs the script as a page would, and gives it one message. */
  function receive(frames: ReturnType<typeof frame>[], message: Message): void {
    const code = load(HEIGHT_SNIPPET, null, false)('script').text();
    let listener: ((message: Message) => void) | undefined;
    const listen = (_type: string, heard: (message: Message) => void) => {
      listener = heard;
    };
    const page = { querySelectorAll: (wanted: string) => (wanted === 'iframe.sanad' ? frames : []) };
    new Function('addEventListener', 'document', code)(listen, page);
    listener?.(message);
  }

  test('gives the frame that speaks its height, and no other', () => {
    const [one, other] = [frame(), frame()];
    receive([one, other], { data: { type: 'sanad:height', height: 812 }, source: other.contentWindow });
    expect([one.style.height, other.style.height]).toEqual(['as given', '812px']);
  });

  test.each([
    ['of another kind', { type: 'other', height: 5 }],
    ['without a number', { type: 'sanad:height', height: '1px;color:red' }],
    ['of no height', { type: 'sanad:height', height: 0 }],
    ['of no end', { type: 'sanad:height', height: Number.POSITIVE_INFINITY }],
    ['of nothing', null],
  ])('leaves a message %s alone', (_name, data) => {
    const one = frame();
    receive([one], { data, source: one.contentWindow });
    expect(one.style.height).toBe('as given');
  });

  test('leaves a message from elsewhere alone', () => {
    const one = frame();
    receive([one], { data: { type: 'sanad:height', height: 812 }, source: {} });
    expect(one.style.height).toBe('as given');
  });
});
