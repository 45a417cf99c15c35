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

interface Job {
  if?: string;
  needs?: string[];
  steps: Step[];
}

const { jobs }: { jobs: Record<string, Job> } = parse(
  readFileSync(inRoot('.github', 'workflows', 'pages.yml'), 'utf8'),
);
const steps: Step[] = Object.values(jobs).flatMap((job) => job.steps);

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

test('it does nothing where Pages is not wanted, and publishes nothing that was not tested', () => {
  const wanted = "vars.PUBLISH_PAGES == 'true'";
  // A job that needs one that was left out is left out too.
  for (const { if: condition, needs } of Object.values(jobs)) expect(needs ? wanted : condition).toBe(wanted);
  const tested = Object.keys(jobs).filter((name) => jobs[name]?.steps.some(({ run }) => run === 'npm test'));
  expect(tested).toHaveLength(1);
  const publish = Object.values(jobs).find(({ steps }) =>
    steps.some(({ uses }) => uses?.startsWith('actions/deploy-pages@')),
  );
  expect(publish?.needs).toEqual(expect.arrayContaining(tested));
});
