import { defineConfig } from 'vitest/config';

export default defineConfig({
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
