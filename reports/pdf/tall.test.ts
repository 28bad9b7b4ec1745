import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openAssessment } from '#policies/file/open-assessment';
import type { Assessment } from '#policies/schema/assessment';
import { wholeResult } from '#reports/testing/whole-result';
import { english } from '#reports/testing/english';
import { filled } from '#reports/testing/planned';
import { fontFile } from './font-files';
import { renderPdf } from './render';

const folder = mkdtempSync(path.join(tmpdir(), 'arranjo-tall-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** Fields of several lines, each as long as it may be: 240 lines of a mark of its own. */
const NOTES = ['reason', 'changedTo', 'firstStep', 'compliancePlan', 'note', 'what', 'output'];
const AGREED = ['entry', 'contribution', 'evidence', 'stopRule'];

/** Fields of one line, in which a file may have lines all the same. */
const NAMES = ['title', 'owner', 'verifiedBy'];

test('texts of 240 lines in every field are all there, and nothing is higher than a page', async () => {
  const told = ['log', 'warn', 'error'] as const;
  const spies = told.map((name) => vi.spyOn(console, name).mockImplementation(() => {}));
  const marks: string[] = [];
  const tall = (name: string) => {
    marks.push(name);
    return Array.from({ length: 240 }, (_, line) => `${name}q${line}`)
      .join('\n')
      .slice(0, 4000);
  };
  const opened = openAssessment(readFileSync('examples/votuporanga-furniture.arranjo.json', 'utf8'));
  if (!opened.ok) throw new Error('The example does not open.');
  const report = wholeResult(withTall(filled(opened.assessment), tall), {
    locale: 'en',
    madeAt: '2026-11-21T00:00:00Z',
    t: english,
  });
  const file = path.join(folder, 'tall.pdf');
  writeFileSync(file, await renderPdf(report, fontFile));
  const text = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 99_000_000 }).stdout;
  const said = spies.flatMap((spy) => spy.mock.calls.map(String));
  for (const spy of spies) spy.mockRestore();

  expect(said).toEqual([]);
  const model = JSON.stringify(report);
  const shown = marks.filter((mark) => model.includes(`${mark}q0`));
  expect(shown.length).toBeGreaterThan(12);
  const missing = shown.flatMap((mark) => lastLines(mark).filter((line) => !text.includes(line)));
  expect(missing).toEqual([]);
}, 300_000);

/** Lines from all over the text, and the last that fits. */
function lastLines(mark: string): string[] {
  return [0, 1, 60, 120, 180, 239].map((line) => `${mark}q${line}`);
}

function withTall(assessment: Assessment, tall: (name: string) => string): Assessment {
  const items = (assessment.plan?.items ?? []).slice(0, 2).map((item, index) => ({
    ...item,
    status: (['accepted', 'changed'] as const)[index] ?? item.status,
    ...Object.fromEntries(NOTES.slice(0, 5).map((field, of) => [field, tall(`i${index}f${of}`)])),
    owner: lines(`o${index}`),
    contribution: { money: tall(`i${index}m`), staffTime: tall(`i${index}s`) },
  }));
  const own = {
    id: 'own-tall',
    custom: { title: lines('t'), what: tall('ownwhat'), output: tall('ownout'), deficit: 'production-bottlenecks' },
    status: 'accepted' as const,
    stage: 'first-year',
    targets: [{ indicator: 'own-output', value: tall('ownvalue'), month: 12 as const }],
  };
  const stages = (assessment.plan?.agreement?.stages ?? []).slice(0, 1).map((stage, index) => ({
    ...stage,
    ...Object.fromEntries(AGREED.map((field, of) => [field, tall(`a${index}f${of}`)])),
    ...Object.fromEntries(NAMES.filter((name) => name !== 'owner').map((name) => [name, lines(`n${index}`)])),
  }));
  const answers = Object.fromEntries(
    Object.entries(assessment.answers).map(([id, answer], index) => [
      id,
      index < 1 ? { ...answer, note: tall(`w${index}`) } : answer,
    ]),
  );
  return {
    ...assessment,
    answers,
    plan: {
      ...assessment.plan,
      items: [...items, own],
      agreement: { ...assessment.plan?.agreement, stages },
      overrides: (assessment.plan?.overrides ?? [])
        .slice(0, 1)
        .map((each, index) => ({ ...each, reason: tall(`r${index}`) })),
    },
  };
}

function lines(name: string): string {
  return `${name}\n`.repeat(240).slice(0, 500);
}
