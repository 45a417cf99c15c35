import { expect, test } from 'vitest';
import { reportArchive } from './report-archive.mjs';
import { figuresOf } from './summarise.mjs';

const round = (axis: number, heap: number, frame = 16.7) => ({
  ...{ axis, heap, shown: 40, idleFrame: 16.7, dragFrame: frame, worstFrame: frame, dragTask: 0 },
});

const ours = [round(100, 10), round(140, 12), round(90, 11)];
const clusters = [round(4000, 300), round(4200, 330, 167), round(6000, 320)];
const tasks = [
  { ours: 30, bare: 25 },
  { ours: 40, bare: 40 },
  { ours: 35, bare: 20 },
];
const site = {
  filter: [90, 81, 70],
  bytes: [{ small: 1000, large: 1100 }],
  cold: [{ small: 2000, large: 3200 }],
  link: [{ ms: 950, bytes: 614_400 }],
};

test('medians; ratios are medians of those of each round', () => {
  expect(figuresOf({ ours, clusters, tasks, site })).toEqual({
    axis_ms: 100,
    axis_ratio: 100 / 4000,
    drag_p95_ms: 16.7,
    drag_ratio: 1,
    longest_task_ms: 35,
    task_ratio: 30 / 25,
    filter_p95_ms: 81,
    heap_mb: 11,
    heap_ratio: 11 / 320,
    first_bytes_ratio: 1.1,
    cold_ratio: 1.6,
  });
});

test('beside a rival that hangs there is no ratio', () => {
  const figures = figuresOf({ ours, clusters: null, tasks, site: null });
  expect(figures).toMatchObject({ axis_ratio: null, heap_ratio: null, cold_ratio: null, axis_ms: 100 });
});

test('without the rivals no ratio to theirs is told, and why', () => {
  const alone = { ours, clusters: null, tasks: tasks.map(({ ours }) => ({ ours, bare: null })), site };
  expect(figuresOf(alone)).toMatchObject({ task_ratio: null, axis_ratio: null, longest_task_ms: 35 });
  const measured = { events: 100_000, hasRivals: false, rounds: alone, others: [], million: null };
  const section = reportArchive(measured, { machine: 'two cores' });
  expect(section).toContain('The rivals could not be installed: ours alone was measured.');
  expect(section).not.toContain('hangs');
});

test('the section says what was measured, what was missed, and who hangs', () => {
  const others = [{ name: 'vis-timeline', rounds: null }];
  const measured = {
    events: 100_000,
    hasRivals: true,
    rounds: { ours, clusters, tasks, site },
    others,
    million: null,
  };
  const section = reportArchive(measured, { machine: 'two cores' });
  expect(section.match(/^## .*$/gm)).toEqual(['## A hundred thousand events']);
  expect(section).toContain('(`axis_ratio`) | 0.025 × | at most 0.05 × |');
  expect(section).toMatch(/`cold_ratio`\) \| 1\.6 × \| at most 1\.5 × – \*\*missed\*\* \|/);
  expect(section.match(/missed/g)).toHaveLength(1);
  expect(section).toContain('| vis-timeline | hangs: more than 60 s | | | | |');
  expect(section).toContain('no task is above 50 ms');
  expect(section).toContain('its quote lit after 950 ms and 600 KB');
  expect(section).toContain('Measured with: two cores.');
});
