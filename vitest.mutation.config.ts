import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: [{ find: /^#/, replacement: fileURLToPath(new URL('./', import.meta.url)) }] },
  test: {
    environment: 'node',
    setupFiles: ['testing/setup.ts'],
    testTimeout: 120_000,
    // What tells most about the engine and the readings, and is fast: each mutant runs those of these tests that reach it.
    include: [
      'policies/engine/*.test.ts',
      'policies/readings/*.test.ts',
      'policies/decide/{cases-to-hold,composition-laws,decide,priorities,when-not-obeyed}.test.ts',
    ],
    isolate: false,
    pool: 'threads',
  },
});
