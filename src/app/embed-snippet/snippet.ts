interface FrameOnPage {
  /** The frame's address, absolute. */
  src: string;
  /** What a screen reader calls it. */
  title: string;
  /** CSS pixels. */
  height: number;
}

/** By which the listener below knows our frames among others of the page. */
const CLASS = 'sanad';

/**
 * The code for somebody else's page: an iframe as wide as its place, which works without any script. Titles come
 * from the data, so every attribute is escaped.
 */
export function frameSnippet({ src, title, height }: FrameOnPage): string {
  const attributes = [
    ['class', CLASS],
    ['src', src],
    ['title', title],
    ['width', '100%'],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['style', 'border: 0'],
  ];
  const written = attributes.map(([name, value = '']) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/**
 * For pages that may run a script: frames as high as what stands in them. A message is believed only if it comes
 * from the very window of one of our frames, and then only as a number. One serves all frames of a page.
 */
export const HEIGHT_SNIPPET = `<script>
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'sanad:height' || !(data.height > 0 && data.height < 100000)) return;
  for (const frame of document.querySelectorAll('iframe.${CLASS}'))
    if (frame.contentWindow === source) frame.style.height = \`\${data.height}px\`;
});
</script>`;

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
