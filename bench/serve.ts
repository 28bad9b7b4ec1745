import { spawn } from 'node:child_process';
import { chromium, type Browser } from '@playwright/test';

/** Starts the production server and a browser for as long as the work takes. */
export async function withServer(port: number, work: (home: string, browser: Browser) => Promise<void>): Promise<void> {
  const home = `http://localhost:${port}/en`;
  const server = spawn(process.execPath, ['scripts/serve.js', String(port)], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await untilUp(home);
    await work(home, browser);
  } finally {
    await browser.close();
    server.kill();
  }
}

async function untilUp(home: string): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const up = await fetch(home).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error('The server did not start: run npm run build first.');
}
