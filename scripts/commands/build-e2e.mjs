import { buildForTests } from '../build-for-tests.mjs';
import { compile } from '../compile.mjs';
import { installMissing } from '../dependencies.mjs';

/** `npm run build:e2e`: what `npx playwright test` needs. */
export default async function main() {
  await installMissing();
  await compile(null);
  await buildForTests();
}
