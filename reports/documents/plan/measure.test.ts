import { expect, test } from 'vitest';
import { knowledge } from '#policies/knowledge/knowledge';
import { textsFor } from '#policies/text/texts';
import { anAssessment } from '#policies/testing/an-assessment';
import type { MeasureBlock, Report } from '#reports/report';
import { english } from '#reports/testing/english';
import { wholeResult } from '#reports/testing/whole-result';

const texts = textsFor('en');
const options = { locale: 'en', madeAt: '2026-11-30T12:00:00Z', t: english };

const plans = [
  anAssessment()
    .ofType('center')
    .withBlockedInitiative()
    .withDeficit('low-price-trap', 3)
    .withDeficit('strategic-assets', 2),
  anAssessment()
    .ofType('local-development-vector')
    .withDeficit('informational-divide', 3)
    .withDeficit('incremental-only', 2),
  anAssessment().ofType('local-development-vector').withBlockedInitiative().withDeficit('informational-divide', 2),
  anAssessment().ofType('embryonic').withWillingFirms(6).withDeficit('production-bottlenecks', 2),
  anAssessment()
    .withFlag('used_machines', 'yes')
    .withDeficit('environment', 3)
    .withDeficit('production-bottlenecks', 3),
].map((builder) => wholeResult(builder.build(), options));
const measures = plans.flatMap(measuresOf);

const blockedCenter = measuresOf(
  wholeResult(
    anAssessment()
      .ofType('center')
      .withBlockedInitiative()
      .withFlag('large_firms_control_assoc', 'larger-firm')
      .build(),
    options,
  ),
);

test('a caution under an item says what it rests on, and what of it is ours', () => {
  const cautions = measures.flatMap((measure) => measure.cautions);
  expect(cautions.length).toBeGreaterThan(0);
  expect(cautions.filter(({ margin }) => margin.every(({ kind }) => kind !== 'basis')).map(({ text }) => text)).toEqual(
    [],
  );
  const explained = knowledge.cautions.filter(({ explained, basis }) => explained || basis === 'inferred');
  const told = explained.flatMap(({ id }) => {
    const { name } = texts.cautions[id] ?? { name: '' };
    const rationale = texts.rationales.cautions[id] ?? '';
    return cautions
      .filter(({ text }) => text.startsWith(name))
      .map(({ margin }) => JSON.stringify(margin).includes(rationale));
  });
  expect(told.length).toBeGreaterThan(0);
  expect(told).not.toContain(false);
});

test('where the source names no leader, nothing says that it does: whom we suggest is marked as ours', () => {
  const ours = { kind: 'basis', text: english('measure.roles.ours') };
  const silent = measures.filter(({ id }) => entityOf(id)?.silent?.includes('leads'));
  expect(silent.map(({ id }) => id)).toContain('measure-shared-technical-language');
  expect(silent.map(leadsOf)).toEqual(silent.map(() => [ours]));
  const others = measures.filter(({ id }) => !entityOf(id)?.silent?.includes('leads'));
  const based = [english('measure.roles.direct'), english('measure.roles.inferred')];
  expect(others.map(leadsOf).filter((margin) => !based.includes(margin?.[0]?.text ?? ''))).toEqual([]);
});

test('who pays is marked as ours wherever the source does not say', () => {
  const ours = measures.filter(({ id }) => entityOf(id)?.rolesOurs?.includes('pays'));
  expect(ours.length).toBeGreaterThan(0);
  for (const { facts } of ours) {
    const pays = facts.find(({ term }) => term === english('measure.pays'));
    expect(pays?.margin).toContainEqual({ kind: 'basis', text: english('measure.roles.ours') });
    expect(pays?.text).toMatch(/The source does not say\..* Suggested: /);
  }
});

test('where somebody else leads here, the item says who, why and whom the source names', () => {
  const leads = blockedCenter
    .find(({ id }) => id === 'measure-integrate-commercial-and-industrial')
    ?.facts.find(({ term }) => term === english('measure.leads'));
  expect(leads?.text).toMatch(/^Here: Coordinator\. A larger firm leads the association, .* By the source: /);
  expect(leads?.margin).toContainEqual({ kind: 'rule', text: 'AL5', to: 'actors' });
});

test('a case without a result of the measure is told of, not said to have worked', () => {
  const withCase = measures.filter(({ worked }) => worked !== undefined);
  const heads = withCase.map(({ id, worked }) => [
    entityOf(id)?.noResultTold ?? false,
    /^Told of /.test(worked?.term ?? ''),
  ]);
  expect(heads.filter(([none, told]) => none !== told)).toEqual([]);
  expect(new Set(heads.map(([none]) => none))).toEqual(new Set([true, false]));
});

test('who is reported is printed beside the source', () => {
  const notes = measures.flatMap(({ margin }) => margin.map(({ text }) => text));
  expect(notes).toContain('Suzigan, Furtado & Garcia 2006, section 2.9, after Belussi and Gottardi');
});

function measuresOf(report: Report): MeasureBlock[] {
  return report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'measure'));
}

function entityOf(id: string) {
  return knowledge.measures.find((measure) => `measure-${measure.id}` === id);
}

function leadsOf({ facts }: MeasureBlock) {
  return facts.find(({ term }) => term === english('measure.leads'))?.margin;
}

test('an item of which one half is absent says so, and one of which nothing is there says that', () => {
  const center = anAssessment().ofType('center').withDeficit('channel-dependence', 1);
  const premise = (builder: typeof center) =>
    measuresOf(wholeResult(builder.build(), options)).find(({ code }) => code === 'T-C2')?.premise;
  const name = texts.deficits['channel-dependence']?.name ?? 'missing';
  expect(premise(center.withDeficit('low-price-trap', 2))).toBe(
    `Only a part of it applies here. Looked for and not found, or a nuisance at most: ${name}.`,
  );
  expect(premise(center.withDeficit('low-price-trap', 0))).toMatch(/^Premise not met here/);
  expect(premise(center)).toMatch(/^Premise not known here.* Only a part/);
});
