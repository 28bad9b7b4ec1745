import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Folders of pure code: it keeps no state between tests, so that all files of a worker share what they import. */
const pure = /^(charts|examples|i18n|indicators|machines|policies|reports|workbooks)\//;

/** Of these, tests that put something in the place of a module, or that start workers, share nothing with other files. */
const sharesNothing = (file: string) =>
  file.startsWith('reports/making/') || readFileSync(file, 'utf8').includes('vi.mock(');

const files = readdirSync('.', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$|coverage$|e2e$|test-results$)/.test(entry.name))
  .flatMap(({ name }) =>
    readdirSync(name, { recursive: true, encoding: 'utf8' }).map((path) => `${name}/${path.replaceAll('\\', '/')}`),
  )
  .filter((file) => /\.test\.tsx?$/.test(file));

const together = files.filter((file) => pure.test(file) && !sharesNothing(file));
const apart = files.filter((file) => !together.includes(file));

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
      { extends: true, test: { name: 'pure', include: together, isolate: false, pool: 'threads' } },
      { extends: true, test: { name: 'apart', include: apart.map((file) => file.replace(/[[\]()]/g, '\\$&')) } },
    ],
  },
});
