import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 3100);

/** Tests the production build, which scripts/test.js makes beforehand. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  // Checking a whole plan for accessibility takes a quarter of a minute on a small machine.
  timeout: 90_000,
  // A result is drawn in seconds, on a busy machine in many of them.
  expect: { timeout: 20_000 },
  workers: 2,
  projects: [
    { name: 'pages', testIgnore: 'perf/**' },
    // Held to the clock: for a quiet machine, one after the other. `npm run test:full` and `npm run bench` run them.
    { name: 'perf', testMatch: 'perf/**', workers: 1 },
  ],
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    trace: process.env.E2E_TRACE === '1' ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node scripts/serve.js ${port}`,
    url: `http://localhost:${port}/en`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
