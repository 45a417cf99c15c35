import { CHUNK_GAP, type DateChunk, type DateRows, ROW, UNEQUAL } from './date-rows.ts';
import { drawMark } from './draw-mark.ts';
import type { Pen } from './pen.ts';

/** @param ink of the event's topic, which its marks wear */
export function drawDates({ rows }: DateRows, top: number, ink: string, pen: Pen): void {
  for (const [n, row] of rows.entries()) {
    let along = 0;
    for (const chunk of row) {
      drawChunk(chunk, along, top + n * ROW, ink, pen);
      along += chunk.width + CHUNK_GAP;
    }
  }
}

function drawChunk(chunk: DateChunk, start: number, top: number, ink: string, pen: Pen): void {
  const { lead, date, said, beside, differs, style, small } = chunk;
  const baseline = top + 32;
  let along = start;
  if (differs) {
    drawUnequal(along, baseline, pen);
    along += UNEQUAL;
  }
  if (lead !== '') along += pen.write(lead, style, along, baseline);
  const width = pen.write(said, style, along, baseline);
  if (date !== null) {
    // The second side of a disagreement is drawn thinner, never weaker.
    const thick = differs ? 7 : 10;
    drawMark(date, { along, top: baseline + 13, width, thick }, ink, pen);
  }
  if (beside !== '') pen.write(beside, small, along + width, baseline);
}

function drawUnequal(along: number, baseline: number, pen: Pen): void {
  const { context } = pen;
  context.fillStyle = pen.ink('ink-2');
  pen.box(along, baseline - 14, 18, 2.5);
  pen.box(along, baseline - 7, 18, 2.5);
  context.strokeStyle = context.fillStyle;
  context.lineWidth = 2.5;
  const left = pen.left(along, 18);
  context.beginPath();
  context.moveTo(left + 4, baseline - 1);
  context.lineTo(left + 14, baseline - 19);
  context.stroke();
}
