import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Folders of pure code: it keeps no state between tests, so that all files of a worker share what they import. */
const pure = ['charts', 'examples', 'i18n', 'indicators', 'machines', 'policies', 'reports'];

const tests = '**/*.test.{ts,tsx}';

export default defineConfig({
  // Vite takes only the first of several targets of a subpath import; this tries .ts and .tsx.
  resolve: { alias: [{ find: /^#/, replacement: fileURLToPath(new URL('./', import.meta.url)) }] },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    environment: 'node',
    setupFiles: ['testing/setup.ts'],
    // Property tests and PDF tests are slow on a small machine.
    testTimeout: 120_000,
    // next-intl imports next/navigation in a form that only a bundler resolves.
    server: { deps: { inline: ['next-intl'] } },
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: pure.map((folder) => `${folder}/${tests}`), isolate: false, pool: 'threads' },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          include: [tests],
          exclude: [
            '**/node_modules/**',
            '.next/**',
            '.stryker-tmp/**',
            'coverage/**',
            'e2e/**',
            ...pure.map((folder) => `${folder}/**`),
          ],
        },
      },
    ],
  },
});
