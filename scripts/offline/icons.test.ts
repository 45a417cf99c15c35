import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { drawIcon, ICONS } from './icons.ts';

const PAPER = [0xfb, 0xf8, 0xf1, 255];
const AMBER = [0xff, 0xc9, 0x3c, 255];
const INK = [0x1c, 0x1b, 0x18, 255];

describe.each(ICONS)('$path', (icon) => {
  const { width, height, data } = PNG.sync.read(drawIcon(icon));
  const at = (x: number, y: number) => {
    const start = 4 * (Math.floor(y * height) * width + Math.floor(x * width));
    return [...data.subarray(start, start + 4)];
  };

  test('has its size and shows the mark', () => {
    expect([width, height]).toEqual([icon.size, icon.size]);
    expect([at(0.5, 0.05), at(0.5, 0.42), at(0.5, icon.purpose === 'any' ? 0.76 : 0.68)]).toEqual([
      PAPER,
      AMBER,
      INK,
    ]);
  });

  test('its corners are cut by the mark itself, or left to the system', () => {
    expect(at(0, 0)[3]).toBe(icon.purpose === 'any' ? 0 : 255);
  });

  test('a maskable one keeps the mark within the circle that no system cuts', () => {
    if (icon.purpose === 'any') return;
    let farthest = 0;
    for (let at = 0; at < width * height; at += 1) {
      const isPaper = PAPER.every((value, channel) => data[4 * at + channel] === value);
      const [x, y] = [at % width, Math.floor(at / width)];
      if (!isPaper) farthest = Math.max(farthest, Math.hypot(x - width / 2, y - height / 2));
    }
    expect(farthest).toBeGreaterThan(0);
    expect(farthest).toBeLessThan(0.4 * width);
  });

  test('is the same each time', () => {
    expect(drawIcon(icon).equals(drawIcon(icon))).toBe(true);
  });
});
