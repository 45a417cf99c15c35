/**
 * What the app draws, made fit to stand in a page: React writes for a browser that it will go on speaking to, a
 * page stands alone and under a policy that allows no `style` attribute.
 */

/** The `style` attributes of all pages, each once: `data-look="3"` in a page, a rule in one style sheet. */
export class Looks {
  readonly #numbers = new Map<string, number>();

  /** @param style as it stood in the attribute, entities and all */
  numberOf(style: string): number {
    const known = this.#numbers.get(style);
    if (known !== undefined) return known;
    this.#numbers.set(style, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** The style sheet, complete once the last page is written. */
  css(): string {
    const rules = [...this.#numbers].map(([style, number]) => `[data-look="${number}"]{${plain(style)}}`);
    return `${rules.join('\n')}\n`;
  }
}

/** Numbers and lengths only ever stand there, so nothing but this can have been escaped. */
function plain(style: string): string {
  if (!/^[\w\s.:;%()-]*$/.test(style)) throw new Error(`a style that no page may hold: ${style}`);
  return style;
}

/**
 * @param html of `DrawStill`; whatever is between its tags is text of editors and sources, escaped by React, so
 *   that a `<` always begins a tag
 */
export function settled(html: string, looks: Looks): string {
  const named = new Set<string>();
  return (
    html
      .replace(/(<[^>]*) style="([^"]*)"/g, (_tag, before: string, style: string) => {
        return `${before} data-look="${looks.numberOf(style)}"`;
      })
      .replace(/<(button|input|select)(?=[\s>])/g, '<$1 disabled')
      .replace(/<mark (?=[^>]*data-quote="([^"]*)")/g, (mark, keys: string) => {
        // A quote may be cut into pieces: it begins with the first of them.
        const [first] = keys.split(' ').filter((key) => !named.has(key));
        for (const key of keys.split(' ')) named.add(key);
        return first === undefined ? mark : `${mark}id="quote-${first}" `;
      })
      // Where the text is to be scrolled to (`still.module.css`).
      .replace(/<mark [^>]*data-selected[^>]*>/, '$&<span data-begins></span>')
  );
}
