import { type MarkPiece, markPieces } from '../../src/app/marks/mark-pieces.ts';
import type { CardDate } from './card-text.ts';
import type { Pen } from './pen.ts';

/** Where a mark lies: its start from the margin, top, width and thickness. */
export interface MarkBox {
  along: number;
  top: number;
  width: number;
  thick: number;
}

const NIB = 14;
const LINE = 3;

/** The mark of a date as the axis draws it (`src/app/marks`), as wide as the words that it underlines. */
export function drawMark(
  { when, status }: Pick<CardDate, 'when' | 'status'>,
  box: MarkBox,
  ink: string,
  pen: Pen,
) {
  const shown = markPieces({ when, status, topicIndex: null }).filter(
    ({ room }) => room === undefined || (room.shown === 'roomy') === box.width >= room.need * (NIB / 8),
  );
  for (const piece of shown) drawPiece(piece, boxOf(piece, box), ink, pen);
}

function boxOf({ kind, at, size, until }: MarkPiece, { along, top, width, thick }: MarkBox): MarkBox {
  const start = Math.min(at * width, width - NIB);
  if (kind === 'hair') {
    const from = Math.max(start + NIB, (at + size) * width);
    return {
      along: along + from,
      top: top + (thick - LINE) / 2,
      width: (until ?? 1) * width - from,
      thick: LINE,
    };
  }
  return { along: along + start, top, width: Math.max(NIB, size * width), thick };
}

function drawPiece({ kind, status, fades }: MarkPiece, box: MarkBox, ink: string, pen: Pen): void {
  const { context } = pen;
  context.save();
  context.fillStyle = ink;
  if (kind === 'hair') {
    context.globalAlpha = 0.5;
    pen.box(box.along, box.top, box.width, box.thick);
  } else if (kind === 'whisker') {
    drawWhisker(status, box, pen);
  } else {
    if (kind === 'around') context.fillStyle = fading({ start: true, end: true }, 0.4, box, ink, pen);
    if (kind === 'open' && fades !== undefined) context.fillStyle = fading(fades, 0.3, box, ink, pen);
    drawFill(status, box, pen);
  }
  context.restore();
}

/** Happened is solid, planned hollow, claimed hatched within an outline. */
function drawFill(status: MarkPiece['status'], box: MarkBox, pen: Pen): void {
  const { along, top, width, thick } = box;
  if (status === 'happened') {
    pen.box(along, top, width, thick);
    return;
  }
  const edge = status === 'planned' ? 2 : 1.5;
  pen.box(along, top, width, edge);
  pen.box(along, top + thick - edge, width, edge);
  pen.box(along, top, edge, thick);
  pen.box(along + width - edge, top, edge, thick);
  if (status === 'claimed') hatch(box, 3, pen);
}

/** Caps at both ends and the line between them: somewhere in this extent. */
function drawWhisker(status: MarkPiece['status'], box: MarkBox, pen: Pen): void {
  const { along, top, width, thick } = box;
  const middle = top + (thick - LINE) / 2;
  pen.box(along, top, LINE, thick);
  pen.box(along + width - LINE, top, LINE, thick);
  if (status === 'planned') {
    for (let at = 0; at < width; at += 14) pen.box(along + at, middle, Math.min(8, width - at), LINE);
    return;
  }
  pen.box(along, middle, width, LINE);
  pen.context.globalAlpha = status === 'claimed' ? 0.6 : 0.14;
  if (status === 'claimed') hatch(box, 2, pen);
  else pen.box(along, top, width, thick);
}

function hatch({ along, top, width, thick }: MarkBox, line: number, pen: Pen): void {
  const { context } = pen;
  const left = pen.left(along, width);
  context.save();
  context.beginPath();
  context.rect(left, top, width, thick);
  context.clip();
  context.strokeStyle = context.fillStyle;
  context.lineWidth = line;
  context.beginPath();
  for (let x = left - thick; x < left + width; x += 8) {
    context.moveTo(x, top + thick);
    context.lineTo(x + thick, top);
  }
  context.stroke();
  context.restore();
}

/** Fades to nothing on a side beyond which nothing is known, or only roughly. */
function fading(
  fades: { start: boolean; end: boolean },
  over: number,
  { along, width }: MarkBox,
  ink: string,
  pen: Pen,
) {
  const gradient = pen.context.createLinearGradient(pen.x(along), 0, pen.x(along + width), 0);
  gradient.addColorStop(0, fades.start ? `${ink}00` : ink);
  if (fades.start) gradient.addColorStop(over, ink);
  if (fades.end) gradient.addColorStop(1 - over, ink);
  gradient.addColorStop(1, fades.end ? `${ink}00` : ink);
  return gradient;
}
