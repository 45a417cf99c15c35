import { createCanvas } from '@napi-rs/canvas';

/** The mark, as in the icon of `index.html`: two lines of text on paper, one of them highlighted. */
const MARK = {
  side: 32,
  paper: '#fbf8f1',
  radius: 5,
  lines: [
    { x: 5, y: 8, width: 22, height: 11, colour: '#ffc93c' },
    { x: 5, y: 23, width: 22, height: 3, colour: '#1c1b18' },
  ],
};

/** Systems cut a maskable icon to their own shape, and leave a circle of four fifths for certain. */
const SAFE = 0.7;

interface Icon {
  path: string;
  size: number;
  purpose: 'any' | 'maskable';
}

export const ICONS: readonly Icon[] = [
  { path: 'icons/mark-192.png', size: 192, purpose: 'any' },
  { path: 'icons/mark-512.png', size: 512, purpose: 'any' },
  { path: 'icons/mark-maskable-512.png', size: 512, purpose: 'maskable' },
];

/** The icon as PNG: of any shape with the mark's own round corners, maskable with paper to its edges. */
export function drawIcon({ size, purpose }: Icon): Buffer {
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  const maskable = purpose === 'maskable';
  context.fillStyle = MARK.paper;
  context.beginPath();
  context.roundRect(0, 0, size, size, maskable ? 0 : (MARK.radius / MARK.side) * size);
  context.fill();
  const drawn = maskable ? size * SAFE : size;
  const margin = (size - drawn) / 2;
  const unit = drawn / MARK.side;
  for (const { x, y, width, height, colour } of MARK.lines) {
    context.fillStyle = colour;
    context.fillRect(margin + x * unit, margin + y * unit, width * unit, height * unit);
  }
  return canvas.toBuffer('image/png');
}
