import { describe, expect, it } from 'vitest';
import { YamlSource } from './yaml-source.ts';

const TEXT = `# harbour
title: { en: Harbour,
  ar: ميناء }
citations:
  - key: opened
    date:
      when: 2019
  - plain
shared: &mayor
  office: mayor
people:
  marsh: *mayor
roles: { 0: title }
`;

describe('YamlSource', () => {
  const source = new YamlSource('articles/a.yaml', TEXT);

  it.each([
    { steps: [], line: 1, path: '' },
    { steps: ['title'], line: 2, path: 'title' },
    { steps: ['title', 'ar'], line: 3, path: 'title.ar' },
    { steps: ['citations', 0], line: 5, path: 'citations[opened]' },
    { steps: ['citations', 0, 'date', 'when'], line: 7, path: 'citations[opened].date.when' },
    { steps: ['citations', 1], line: 8, path: 'citations[1]' },
    { steps: ['people', 'marsh', 'office'], line: 10, path: 'people.marsh.office' },
    { steps: ['roles', '0'], line: 13, path: 'roles.0' },
  ])('knows the line and path of $path', ({ steps, line, path }) => {
    const spot = source.spot.at(...steps);
    expect({ line: spot.line, path: spot.path, file: spot.file }).toEqual({
      line,
      path,
      file: 'articles/a.yaml',
    });
  });

  it('points to the nearest line there is for a key that is missing', () => {
    expect(source.spot.at('citations', 0, 'exact').line).toBe(5);
    expect(source.spot.at('citations', 9).line).toBe(4);
  });

  it('leaves days as text and makes numbers of bare years', () => {
    const { value } = new YamlSource('a.yaml', 'day: 2025-07-20\nyear: 2019\n');
    expect(value).toEqual({ day: '2025-07-20', year: 2019 });
  });

  it('has no value when anything is wrong, and says every fault with its line', () => {
    const broken = new YamlSource('a.yaml', 'a: 1\na: 2\nb: [1\nc: "x\n');
    expect(broken.value).toBeUndefined();
    expect(broken.problems.map(({ line }) => line)).toContain(2);
    expect(broken.problems.length).toBeGreaterThan(1);
  });
});
