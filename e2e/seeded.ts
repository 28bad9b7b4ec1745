import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { DATABASE_VERSION } from '#storage/browser/database';
import { STORE_NAME } from '#storage/browser/open-store';
import type { examples } from './fixtures';

type ExampleId = (typeof examples)[number];

type Profile = { name: string; product: string; region: string; country: string };
type Seeded = { id: string; title: string; profile: Profile };

type Part = { answers?: Record<string, unknown>; plan?: object };

/** An example from its file, with other or further answers and a plan where they are given. */
export function exampleWith(id: ExampleId, { answers = {}, plan }: Part = {}): Seeded {
  const given = JSON.parse(readFileSync(`examples/${id}.arranjo.json`, 'utf8'));
  return { ...given, answers: { ...given.answers, ...answers }, ...(plan === undefined ? {} : { plan }) };
}

/** Puts an assessment into the browser's store, as if its file had been opened, and gives the address of its task list. */
export async function keep<Kept extends { id: string }>(
  page: Page,
  assessment: Kept,
  locale = 'en',
  changesSinceBackup = 0,
): Promise<string> {
  await page.route('**/empty-page', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto('/empty-page');
  const at = new Date().toISOString();
  const kept = { assessment, revision: 1, savedAt: at, backedUpAt: null, changesSinceBackup, removedAt: null };
  await page.evaluate(write, { kept, name: STORE_NAME, version: DATABASE_VERSION });
  return new URL(`/${locale}/work/${assessment.id}`, page.url()).href;
}

type Written = { kept: object; name: string; version: number };

/** Runs in the browser. */
function write({ kept, name, version }: Written): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version);
    opening.onupgradeneeded = () => opening.result.createObjectStore('assessments', { keyPath: 'assessment.id' });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('assessments', 'readwrite');
      transaction.objectStore('assessments').put(kept);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}
