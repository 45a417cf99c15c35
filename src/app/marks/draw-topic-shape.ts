import styles from './marks.module.css';
import { topicClass } from './topic-ink.ts';
import { topicShapePath } from './topic-shapes.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The shape of a topic without React, for the axis; `index` is its position in the index's topics. */
export function drawTopicShape(index: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `${styles.shape} ${topicClass(index)}`);
  svg.setAttribute('viewBox', '0 0 10 10');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', topicShapePath(index));
  svg.append(path);
  return svg;
}
