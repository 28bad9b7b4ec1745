import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readingOf } from '#policies/reading';
import { packageResponse, type PackageResponse } from '#policies/api/package-response';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import { heardOf } from '#policies/interview/heard';
import { openAssessment } from '#policies/file/open-assessment';
import type { Assessment } from '#policies/schema/assessment';
import { textsFor } from '#policies/text/texts';
import { fontFile } from '#reports/pdf/font-files';
import { renderPdf } from '#reports/pdf/render';
import { wholeResult } from '#reports/testing/whole-result';
import { english } from '#reports/testing/english';

describe('Franca, men’s leather shoes', () => {
  const { assessment, answer } = opened('franca-footwear');

  test('is a center, by figures far from every cut', () => {
    expect(answer.classification.type).toBe('center');
    expect(answer.classification.basis).toBe('indicators');
    expect(answer.classification.neighbours).toEqual([]);
  });

  test('starts with the small firms’ own structure, with a coordinator', () => {
    expect(itemsOf(answer)[0]).toMatchObject({ measure: 'small-firms-own-body', code: 'M6', priority: 'first' });
    const { steps, leads, takesPart } = textsFor('en').measures['small-firms-own-body'] ?? {
      steps: [],
      leads: '',
      takesPart: '',
    };
    expect([...steps, leads, takesPart].join(' ')).toMatch(/coordinator/i);
  });

  test('does not pay through the captured association', () => {
    expect(answer.package.blocks.map((b) => b.block)).toContain('payment-through-captured-body');
    expect(answer.package.withheld.find((w) => w.measure === 'support-sector-association')?.reason).toEqual({
      kind: 'rule',
      rule: 'blocked-no-support-to-association',
    });
    expect(checkOf(answer, 'captured-association')).toBe('met');
    expect(itemsOf(answer).filter((i) => knowledgeBase.measure.get(i.measure)?.throughAssociation)).toEqual([]);
  });

  test('keeps the commercial and the industrial half together', () => {
    const codes = itemsOf(answer).map((i) => i.code);
    expect(codes.filter((code) => code.startsWith('T-C'))).toEqual(['T-C1', 'T-C2', 'T-C3', 'T-C4', 'T-C5']);
    expect(checkOf(answer, 'both-halves-together')).toBe('met');
  });

  test('says nowhere that it is in the low-price trap, since no source does', () => {
    expect(answer.findings.find((f) => f.deficit === 'low-price-trap')?.severity).toBeNull();
    expect(assessment.answers['last-price-talk']).toMatchObject({ unknown: true });
    expect(answer.package.fieldwork.map((f) => f.question)).toContain('last-price-talk');
  });

  test('tells of own models and brands what each group has, and averages nothing', () => {
    const finding = answer.findings.find((f) => f.deficit === 'strategic-assets');
    expect(finding?.byGroup).toEqual([
      { group: 'small-firms', severity: 0 },
      { group: 'lead-firms', severity: 2 },
    ]);
    expect(finding?.decidedBy).toEqual({ group: 'small-firms', agreed: null });
    expect(answer.package.leaveAlone).not.toContain('strategic-assets');
    for (const question of ['origin-of-models', 'name-on-the-goods']) {
      expect(assessment.answers[question]).toMatchObject({ unknown: true });
      for (const said of Object.values(assessment.answers[question]?.byGroup ?? {})) {
        expect([said.evidence, said.note]).toEqual(['publication', expect.stringMatching(/note 2[24]/)]);
      }
    }
    // Read in an article: nobody was asked.
    const { heard, notHeard } = heardOf(assessment, knowledgeBase);
    expect(heard).toEqual([]);
    expect(notHeard.map(({ group }) => group)).toEqual(expect.arrayContaining(['small-firms', 'lead-firms']));
  });

  test('goes from file to PDF', { timeout: 60_000 }, async () => {
    const text = await pdfText(assessment);
    expect(text).toContain('a center of industrial and regional development');
    expect(text).toContain('A body of the small firms’ own');
    expect(text).toContain('Ministry of Labour, Brazil (RAIS), 2015');
  });
});

describe('Votuporanga, furniture, when 25 firms had joined', () => {
  const { assessment, answer } = opened('votuporanga-furniture');

  test('is a vector of local development', () => {
    expect(answer.classification.type).toBe('local-development-vector');
  });

  test('starts with the coordinator, then management and quality; course and centre are ways to choose among once the study is in', () => {
    const order = itemsOf(answer).map((i) => i.measure);
    const told = ['hire-coordinator', 'management-courses', 'production-and-quality-services', 'assess-local-services'];
    expect(order[0]).toBe('hire-coordinator');
    expect(order.filter((measure) => told.includes(measure))).toEqual(told);
    const firsts = itemsOf(answer).flatMap((i) => (i.priority === 'first' ? [i.measure] : []));
    expect(firsts).toEqual(expect.arrayContaining(told));
    const ways = answer.package.later.filter(({ reason }) => reason.kind === 'choice').map(({ measure }) => measure);
    expect(ways).toEqual(expect.arrayContaining(['local-courses', 'joint-technology-centre']));
  });

  test('goes from file to PDF', { timeout: 60_000 }, async () => {
    const text = await pdfText(assessment);
    expect(text).toContain('a vector of local development');
    expect(text).toMatch(/Hire a coordinator|coordinator/);
    expect(text).toContain('25 small firms');
  });
});

describe('Birigui, children’s footwear', () => {
  const { assessment, answer } = opened('birigui-childrens-footwear');
  const service = itemsOf(answer).find((i) => i.measure === 'information-service-terms');

  test('is a vector of local development', () => {
    expect(answer.classification.type).toBe('local-development-vector');
  });

  test('asks for terms of the information service that exists, and for no second one', () => {
    expect(itemsOf(answer).map((i) => i.measure)).not.toContain('information-service');
    expect(service?.cautions).toContain('shared-information-leaks');
    expect(service?.tensions).toContain('information-as-club-good');
    expect(service?.cases).toContain('birigui-childrens-footwear');
    expect(service?.because).toMatchObject({ rule: 'information-sold-to-rivals', result: 'holds' });
  });

  test('goes from file to PDF', { timeout: 60_000 }, async () => {
    expect(await pdfText(assessment)).toContain('also sold to rivals');
  });
});

test('no example has an answer without a source, or an inferred one that does not say so', () => {
  for (const name of ['franca-footwear', 'votuporanga-furniture', 'birigui-childrens-footwear']) {
    const { assessment } = opened(name);
    for (const [question, answer] of Object.entries(assessment.answers)) {
      if ('unknown' in answer) expect(answer.note, `${name} ${question}`).toBeTruthy();
      else expect(answer.source, `${name} ${question}`).toBeTruthy();
      if (answer.evidence === 'guess') expect(answer.note, `${name} ${question}`).toMatch(/^Our reading/);
    }
    expect(assessment.indicators).toMatchObject({ year: 2015, base: 'manufacturing establishments of the state' });
  }
});

function opened(name: string): { assessment: Assessment; answer: PackageResponse } {
  const result = openAssessment(readFileSync(`examples/${name}.arranjo.json`, 'utf8'));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  expect(result.setAside).toEqual([]);
  return {
    assessment: result.assessment,
    answer: packageResponse(readingOf(result.assessment, knowledgeBase), textsFor('en')),
  };
}

function itemsOf(answer: PackageResponse) {
  return answer.package.stages.flatMap((stage) => stage.items);
}

function checkOf(answer: PackageResponse, check: string) {
  return answer.checks.find((c) => c.check === check)?.status;
}

/** The text of the plan's PDF, as pdftotext (poppler-utils) reads it, on one line. */
async function pdfText(assessment: Assessment): Promise<string> {
  const report = wholeResult(assessment, { locale: 'en', madeAt: '2026-11-21T00:00:00Z', t: english });
  const folder = mkdtempSync(join(tmpdir(), 'arranjo-'));
  const file = join(folder, 'plan.pdf');
  writeFileSync(file, await renderPdf(report, fontFile));
  const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return text.replace(/\s+/g, ' ');
}
