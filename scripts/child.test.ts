import { describe, expect, test } from 'vitest';
import { node } from './child.mjs';

const quiet = true;

describe('a program run', () => {
  test('gives its exit code and all it wrote, Arabic letters whole', async () => {
    const script =
      'process.stdout.write("سند ".repeat(50_000)); console.error("wrong"); process.exitCode = 3;';
    const { code, output } = await node(['-e', script], { quiet });
    expect(code).toBe(3);
    expect(output.replace('wrong\n', '')).toBe('سند '.repeat(50_000));
  });

  test('that cannot be started has failed', async () => {
    const { code, output } = await node(['no-such-file.mjs'], { quiet });
    expect(code).toBe(1);
    expect(output).toContain('no-such-file.mjs');
  });

  test('is ended at its limit, even when a child of its own goes on', async () => {
    const late = `setTimeout(() => console.log('went on'), 15_000);`;
    const grandchild = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(late)}], { stdio: 'inherit' });`;
    const { code, output } = await node(['-e', grandchild + late], { quiet, timeout: 500 });
    expect(code).toBe(1);
    // By what it had not come to yet, not by the clock: a busy machine may take seconds to start and end it.
    expect(output).not.toContain('went on');
  });

  test('is told the variables it is given', async () => {
    const { output } = await node(['-p', 'process.env.SANAD_BASE'], { quiet, env: { SANAD_BASE: '/x/' } });
    expect(output).toBe('/x/\n');
  });
});
