import { describe, expect, test } from 'vitest';
import { missingPackages } from './dependencies.mjs';

const LINUX = { os: 'linux', cpu: 'x64', libc: 'glibc' };
const MAC = { os: 'darwin', cpu: 'arm64', libc: null };

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/tool-linux': {
      version: '1.0.0',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['glibc'],
    },
    'node_modules/tool-musl': {
      version: '1.0.0',
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    },
    'node_modules/tool-mac': { version: '1.0.0', optional: true, os: ['darwin'], cpu: ['arm64'] },
    'node_modules/only-if-asked-for': { version: '1.0.0', optional: true },
  },
};

const holding = (...paths: (keyof typeof wanted.packages)[]) => ({
  packages: Object.fromEntries(paths.map((path) => [path, wanted.packages[path]])),
});

describe('what npm has to install', () => {
  test('nothing, when all that this machine needs is there', () => {
    expect(missingPackages(wanted, holding('node_modules/react', 'node_modules/tool-linux'), LINUX)).toEqual(
      [],
    );
  });

  test('everything, when nothing was ever installed', () => {
    expect(missingPackages(wanted, null, LINUX)).toEqual(['node_modules/react', 'node_modules/tool-linux']);
  });

  test('a package of another version than the lock says', () => {
    const installed = {
      packages: { ...holding('node_modules/tool-mac').packages, 'node_modules/react': { version: '18.0.0' } },
    };
    expect(missingPackages(wanted, installed, MAC)).toEqual(['node_modules/react']);
  });

  test("this machine's binaries, when the folder was copied from another system", () => {
    const fromLinux = holding('node_modules/react', 'node_modules/tool-linux');
    expect(missingPackages(wanted, fromLinux, MAC)).toEqual(['node_modules/tool-mac']);
  });

  test('the binary for the other C library', () => {
    const fromGlibc = holding('node_modules/react', 'node_modules/tool-linux');
    expect(missingPackages(wanted, fromGlibc, { ...LINUX, libc: 'musl' })).toEqual([
      'node_modules/tool-musl',
    ]);
  });
});
