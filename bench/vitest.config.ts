import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    environment: 'node',
    include: ['bench/**/*.bench.{ts,tsx}'],
    // One at a time: benchmarks beside each other measure each other.
    fileParallelism: false,
    testTimeout: 600_000,
  },
});
