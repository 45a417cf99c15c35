import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inRoot } from '../project.mjs';

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
}

const { jobs } = parse(readFileSync(inRoot('.github', 'workflows', 'pages.yml'), 'utf8'));
const steps: Step[] = Object.values<{ steps: Step[] }>(jobs).flatMap((job) => job.steps);

test('the workflow for GitHub Pages runs actions of GitHub alone, each of an exact version', () => {
  const used = steps.flatMap(({ uses }) => uses ?? []);
  expect(used.length).toBeGreaterThan(4);
  for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@v\d+\.\d+\.\d+$/);
});

test('it builds with the address that GitHub gives, and publishes what was built', () => {
  const configured = steps.find(({ uses }) => uses?.startsWith('actions/configure-pages@'));
  const build = steps.find(({ run }) => run?.includes('npm run build'));
  // By the environment: a value pasted into a script would be run with it.
  expect(build?.run).toBe('npm run build -- --address "$ADDRESS"');
  expect(build?.env?.ADDRESS).toBe(`\${{ steps.${configured?.id}.outputs.base_url }}`);
  const uploaded = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  expect(uploaded?.with?.path).toBe('dist');
});
