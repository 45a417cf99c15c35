/** The elements of a mark, without React: the axis puts them into its items as they are. */

import { type MarkOptions, markPieces } from './mark-pieces.ts';
import { markClasses, markVariables, pieceClasses, pieceVariables } from './mark-style.ts';

/**
 * A mark that fills the inline size of its parent. It says nothing to a screen reader: the words
 * beside it do.
 */
export function drawMark(options: MarkOptions): HTMLElement {
  const mark = document.createElement('span');
  mark.className = markClasses(options);
  mark.ariaHidden = 'true';
  mark.dataset.mark = '';
  // Set through the object model: a `style` attribute in markup would break the content policy.
  assign(mark, markVariables(options));
  for (const piece of markPieces(options)) {
    const element = document.createElement('span');
    element.className = pieceClasses(piece);
    element.dataset.piece = piece.kind;
    element.dataset.level = String(piece.level);
    assign(element, pieceVariables(piece));
    mark.append(element);
  }
  return mark;
}

function assign(element: HTMLElement, variables: Record<string, string>): void {
  for (const [name, value] of Object.entries(variables)) element.style.setProperty(name, value);
}
