/** Elements without markup: every text is set as text, so that no data can become HTML. */

interface Parts {
  className?: string | undefined;
  text?: string;
  label?: string;
  children?: readonly (Node | string)[];
}

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  parts: Parts = {},
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (parts.className !== undefined) made.className = parts.className;
  if (parts.text !== undefined) made.textContent = parts.text;
  if (parts.label !== undefined) made.ariaLabel = parts.label;
  if (parts.children !== undefined) made.append(...parts.children);
  return made;
}

/** @param tabbable Items take turns in the order of Tab, everything else is always in it. */
export function button(parts: Parts, tabbable = true): HTMLButtonElement {
  const made = element('button', parts);
  made.type = 'button';
  if (!tabbable) made.tabIndex = -1;
  return made;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A line drawing of 16 by 16. */
export function icon(path: string, className?: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  if (className !== undefined) svg.setAttribute('class', className);
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
