import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageFolder } from './notices-plugin.ts';

describe('the package of a bundled file', () => {
  test.each([
    ['/w/node_modules/react/index.js', '/w/node_modules/react'],
    ['/w/node_modules/@base-ui/react/dialog/index.js', '/w/node_modules/@base-ui/react'],
    ['/w/node_modules/a/node_modules/b/c.js?worker&type=module', '/w/node_modules/a/node_modules/b'],
    ['\0/w/node_modules/react/index.js?commonjs-module', '/w/node_modules/react'],
    [
      'node_modules/@fontsource-variable/rubik/files/a.woff2',
      resolve('node_modules/@fontsource-variable/rubik'),
    ],
    ['C:\\w\\node_modules\\xss\\lib\\a.js', resolve('C:/w/node_modules/xss')],
  ])('%j', (file, folder) => {
    expect(packageFolder(file)).toBe(folder);
  });

  test.each(['/w/src/app/main.tsx', '\0vite/preload-helper.js', 'src/app/a.css'])('%j is ours', (file) => {
    expect(packageFolder(file)).toBeNull();
  });
});
