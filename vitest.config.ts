import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    // A test that waits longer than this is stuck; the two cores are shared with nothing else in `npm test`.
    testTimeout: 20_000,
  },
});
