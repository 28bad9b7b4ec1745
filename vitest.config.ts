import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite takes only the first of several targets of a subpath import; this tries .ts and .tsx.
  resolve: { alias: [{ find: /^#/, replacement: fileURLToPath(new URL('./', import.meta.url)) }] },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    environment: 'node',
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '.next/**', '.stryker-tmp/**', 'coverage/**', 'e2e/**'],
    // Property tests and PDF tests are slow on a small machine.
    testTimeout: 120_000,
    // next-intl imports next/navigation in a form that only a bundler resolves.
    server: { deps: { inline: ['next-intl'] } },
  },
});
