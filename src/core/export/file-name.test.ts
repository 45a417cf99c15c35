import { expect, it } from 'vitest';
import type { ExportFile } from './export-file.ts';
import { fileName } from './file-name.ts';

const named = (address: string, ...filters: [facet: string, value: string][]) =>
  fileName(
    {
      site: { title: 'إيران وروسيا', address },
      updated: '2025-01-31',
      filters: filters.map(([facet, value]): ExportFile['filters'][number] => ({ facet, value, name: 'x' })),
    },
    '.csv',
  );

it.each([
  [named('https://timeline.example.org/'), 'timeline-example-org_2025-01-31.csv'],
  [named('https://example.org/two/'), 'example-org-two_2025-01-31.csv'],
  [named('http://localhost:4173/'), 'localhost-4173_2025-01-31.csv'],
  [
    named('https://example.org/', ['topic', 'nuclear'], ['status', 'planned']),
    'example-org_nuclear-planned_2025-01-31.csv',
  ],
  [named('https://example.org/', ['q', 'روسيا']), 'example-org_q_2025-01-31.csv'],
  [named('https://example.org/', ['span', '2022-01-01/']), 'example-org_2022-01-01_2025-01-31.csv'],
  [
    named(
      'https://example.org/',
      ...Array.from({ length: 9 }, (_, n) => ['person', `somebody-${n}`] as [string, string]),
    ),
    'example-org_somebody-0-somebody-1-somebody-2-somebody-3-somebody-4_2025-01-31.csv',
  ],
])('%s', (name, expected) => {
  expect(name).toBe(expected);
});
