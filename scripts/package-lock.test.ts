import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot } from './project.mjs';

interface Entry {
  version?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync(inRoot('package-lock.json'), 'utf8');
const { packages }: { packages: Record<string, Entry> } = JSON.parse(text);
const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

/** Finds a package as Node would: from the folder that asks for it, upwards. */
function lookUp(name: string, from: string): Entry | undefined {
  const folders = [...from.matchAll(/node_modules\/(?:@[^/]+\/)?[^/]+/g)].map(
    ({ index, 0: folder }) => `${from.slice(0, index + folder.length)}/`,
  );
  const places = ['', ...folders].map((folder) => `${folder}node_modules/${name}`);
  return places.map((place) => packages[place]).findLast((entry) => entry !== undefined);
}

describe('package-lock.json', () => {
  test('names no registry host: it installs from whichever registry npm is set to', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
    expect(text).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  test('belongs to package.json', () => {
    const { dependencies, devDependencies } = packages[''] as typeof manifest;
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });

  // npm ci refuses a lock that lacks another system's binary, and only on that other system.
  test.each(Object.entries(packages).filter(([, { optionalDependencies }]) => optionalDependencies))(
    'holds every optional binary of %s',
    (path, { optionalDependencies = {} }) => {
      const missing = Object.entries(optionalDependencies).filter(([name]) => !lookUp(name, path));
      expect(missing).toEqual([]);
    },
  );

  test.each([
    ['@biomejs/cli-', 8],
    ['@rolldown/binding-', 12],
    ['@esbuild/', 20],
    ['@oxc-parser/binding-', 12],
    ['@typescript/typescript-', 8],
    ['lightningcss-', 10],
  ])('names %s… for at least %i systems', (prefix, count) => {
    const named = Object.keys(packages).filter((path) => path.startsWith(`node_modules/${prefix}`));
    expect(named.length).toBeGreaterThanOrEqual(count);
    for (const system of ['linux', 'darwin', 'win32']) expect(named.join()).toContain(system);
  });

  test('asks for exact versions only', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
    expect(Object.entries<string>(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
