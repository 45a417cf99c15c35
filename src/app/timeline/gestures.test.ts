import { describe, expect, it } from 'vitest';
import { ClickGate } from './click-gate.ts';
import { type KeyAction, keyAction } from './keys.ts';
import { panOf, type Wheel } from './wheel.ts';

describe('keys', () => {
  const press = (key: string, direction: 'rtl' | 'ltr', held = {}) =>
    keyAction(
      { key, code: '', ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held },
      direction,
    );

  it.each<[string, KeyAction | null, KeyAction | null]>([
    ['ArrowLeft', { does: 'step', over: 'events', by: 1 }, { does: 'step', over: 'events', by: -1 }],
    ['ArrowRight', { does: 'step', over: 'events', by: -1 }, { does: 'step', over: 'events', by: 1 }],
    ['ArrowDown', { does: 'step', over: 'drawn', by: 1 }, { does: 'step', over: 'drawn', by: 1 }],
    ['ArrowUp', { does: 'step', over: 'drawn', by: -1 }, { does: 'step', over: 'drawn', by: -1 }],
    ['Home', { does: 'end', of: 'first' }, { does: 'end', of: 'first' }],
    ['End', { does: 'end', of: 'last' }, { does: 'end', of: 'last' }],
    ['PageDown', { does: 'pan', by: 0.8 }, { does: 'pan', by: 0.8 }],
    ['PageUp', { does: 'pan', by: -0.8 }, { does: 'pan', by: -0.8 }],
    ['+', { does: 'zoom', by: 1.5 }, { does: 'zoom', by: 1.5 }],
    ['-', { does: 'zoom', by: 1 / 1.5 }, { does: 'zoom', by: 1 / 1.5 }],
    ['Enter', null, null],
    ['a', null, null],
  ])('%s, right to left and left to right', (key, rtl, ltr) => {
    expect(press(key, 'rtl')).toEqual(rtl);
    expect(press(key, 'ltr')).toEqual(ltr);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'])("with %s are the browser's", (held) => {
    expect(press('ArrowLeft', 'rtl', { [held]: true })).toBeNull();
    expect(press('+', 'ltr', { [held]: true })).toBeNull();
  });
});

describe('the wheel', () => {
  const turn = (more: Partial<Wheel>): Wheel => ({
    deltaX: 0,
    deltaY: 0,
    deltaMode: 0,
    shiftKey: false,
    ctrlKey: false,
    ...more,
  });
  it.each<[string, Partial<Wheel>, number, number]>([
    ['to the right shows what is on the right', { deltaX: 30 }, -30, 30],
    ['to the left shows what is on the left', { deltaX: -30 }, 30, -30],
    ['with Shift is turned sideways', { deltaY: 30, shiftKey: true }, -30, 30],
    ['down is for the page', { deltaY: 30 }, 0, 0],
    ['mostly down, a little to the side, is for the page', { deltaX: 5, deltaY: 30 }, 0, 0],
    ['with Ctrl zooms', { deltaX: 30, deltaY: 30, ctrlKey: true, shiftKey: true }, 0, 0],
    ['counts lines', { deltaX: 2, deltaMode: 1 }, -80, 80],
    ['counts pages', { deltaX: 1, deltaMode: 2 }, -800, 800],
  ])('%s', (_, more, rtl, ltr) => {
    expect(panOf(turn(more), 'rtl')).toBe(rtl);
    expect(panOf(turn(more), 'ltr')).toBe(ltr);
  });
});

describe('R12: a click is one only if the pointer stayed where it was', () => {
  it.each([
    ['stayed', 0, 0, true],
    ['trembled', 3, 3, true],
    ['was dragged', 5, 0, false],
    ['was dragged up', 0, -40, false],
  ])('the pointer %s', (_, dx, dy, expected) => {
    const gate = new ClickGate();
    gate.press({ clientX: 100, clientY: 100 });
    expect(gate.isClick({ clientX: 100 + dx, clientY: 100 + dy, detail: 1 })).toBe(expected);
  });

  it('and the window too', () => {
    const gate = new ClickGate();
    gate.press({ clientX: 100, clientY: 100 });
    gate.pan();
    expect(gate.isClick({ clientX: 100, clientY: 100, detail: 1 })).toBe(false);
  });

  it('or if a key pressed the button, wherever the pointer is', () => {
    const gate = new ClickGate();
    gate.press({ clientX: 100, clientY: 100 });
    gate.pan();
    expect(gate.isClick({ clientX: 0, clientY: 0, detail: 0 })).toBe(true);
  });
});
