import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What tells most about the engine and the readings, and is fast: each mutant runs those of these tests that reach it. */
const near = ['engine', 'readings', 'decide', 'explain', 'checks'].map((folder) => `policies/${folder}/**/*.test.ts`);

/** Of these, tests that decide thousands of packages, one after another. */
const slow = [
  'policies/checks/check-breaches.test.ts',
  'policies/checks/plan-laws.test.ts',
  'policies/decide/every-question.test.ts',
  'policies/decide/laws.test.ts',
];

export default defineConfig({
  resolve: { alias: [{ find: /^#/, replacement: fileURLToPath(new URL('./', import.meta.url)) }] },
  test: {
    environment: 'node',
    setupFiles: ['testing/setup.ts'],
    testTimeout: 120_000,
    include: near,
    exclude: slow,
    isolate: false,
    pool: 'threads',
  },
});
