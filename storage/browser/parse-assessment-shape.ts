import type { Answer, Assessment } from '#policies/schema/assessment';
import type { Override, PlanItem } from '#policies/schema/plan';

type Bag = Record<string, unknown>;
type Is = (value: unknown) => boolean;

/**
 * Whether something has the shape of an assessment, as far as the program relies on it. The whole schema, with its limits and ids, is the
 * affair of files; it would have to be loaded before the first page could be shown.
 */
export function isAssessment(value: unknown): value is Assessment {
  return (
    isRecord(value) &&
    fits(value, { id: isText, title: isText, locale: isText, knowledgeVersion: isText, profile: isProfile }) &&
    isRecord(value.answers) &&
    Object.values(value.answers).every(isAnswer) &&
    mayFit(value, { indicators: isIndicators, thresholds: isThresholds, plan: isPlan, lastResult: isLastResult })
  );
}

/** Whether something is an answer to a question. */
function isAnswer(value: unknown): value is Answer {
  if (!isRecord(value)) return false;
  const said = [
    'value' in value && isAnswerValue(value.value),
    value.unknown === true,
    value.notApplicable === true,
  ].filter(Boolean);
  return (
    said.length === 1 && mayFit(value, { evidence: isText, who: isText, note: isText, source: isText, asOf: isText })
  );
}

/** Whether something says who is meant. */
function isProfile(value: unknown): value is Assessment['profile'] {
  return (
    isRecord(value) &&
    fits(value, { name: isText, region: isText, country: isText, product: isText }) &&
    mayFit(value, { productKind: isText, decision: isDecision, activity: isRecord, past: isList })
  );
}

/** Whether something holds the figures of a register. */
function isIndicators(value: unknown): value is NonNullable<Assessment['indicators']> {
  return (
    isRecord(value) &&
    fits(value, { referenceArea: isText, year: isNumber, source: isText }) &&
    mayFit(value, {
      locationQuotient: isNumber,
      sectorShare: isNumber,
      establishments: isNumber,
      employment: isNumber,
      regionOwnShare: isNumber,
      regionWeight: isNumber,
      measuredBy: isText,
      base: isText,
      coversMostFirms: isTruth,
    })
  );
}

/** Whether something names or holds cut-offs. */
function isThresholds(value: unknown): value is NonNullable<Assessment['thresholds']> {
  return (
    isRecord(value) &&
    (isText(value.preset) || (Object.keys(value).length >= 5 && Object.values(value).every(isNumber)))
  );
}

/** Whether something is an item of a plan. */
function isItem(value: unknown): value is PlanItem {
  return (
    isRecord(value) &&
    isText(value.status) &&
    (isText(value.measure) || isRecord(value.custom)) &&
    mayFit(value, {
      ...texts(
        'id',
        'measure',
        'reason',
        'changedTo',
        'owner',
        'firstStep',
        'start',
        'end',
        'stage',
        'clause',
        'compliancePlan',
        'note',
      ),
      custom: (custom) => isRecord(custom) && mayFit(custom, texts('title', 'what', 'deficit', 'output')),
      takesPart: areTexts,
      mustAgree: areTexts,
      contribution: (given) => isText(given) || (isRecord(given) && Object.values(given).every(isText)),
      budget: (given) => isRecord(given) && mayFit(given, { amount: isNumber, currency: isText, paidBy: areTexts }),
      facts: (given) => isRecord(given) && Object.values(given).every(isTruth),
      targets: (given) => isList(given) && given.every(isTarget),
    })
  );
}

export function isRecord(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isPlan(value: unknown): boolean {
  return (
    isRecord(value) &&
    mayFit(value, {
      items: (items) => isList(items) && items.every(isItem),
      overrides: (overrides) => isList(overrides) && overrides.every(isOverride),
      agreement: (agreed) => isRecord(agreed) && isList(agreed.stages) && agreed.stages.every(isStage),
    })
  );
}

/** Whether something is a written reason to go on. */
function isOverride(value: unknown): value is Override {
  return isRecord(value) && fits(value, texts('check', 'reason')) && mayFit(value, texts('item'));
}

function isStage(value: unknown): boolean {
  const named = texts('title', 'entry', 'contribution', 'evidence', 'verifiedBy', 'stopRule', 'currency', 'verifiedOn');
  const answered = texts('stopRuleMet');
  return isRecord(value) && isText(value.id) && mayFit(value, { ...named, ...answered, amount: isNumber });
}

function isTarget(value: unknown): boolean {
  const isValue: Is = (given) => isText(given) || isNumber(given);
  const isActual: Is = (given) => isRecord(given) && mayFit(given, { value: isValue, date: isText });
  return isRecord(value) && mayFit(value, { indicator: isText, value: isValue, month: isNumber, actual: isActual });
}

/** Whether something notes what was decided once. */
function isLastResult(value: unknown): boolean {
  const isPlace: Is = (given) => isRecord(given) && fits(given, texts('stage', 'priority'));
  return (
    isRecord(value) &&
    fits(value, texts('version')) &&
    mayFit(value, {
      ...texts('date'),
      type: (given) => given === null || isText(given),
      severities: isRecord,
      measures: areTexts,
      withheld: areTexts,
      later: areTexts,
      places: (given) => isRecord(given) && Object.values(given).every(isPlace),
      facts: (given) => isRecord(given) && Object.values(given).every(isText),
    })
  );
}

function isDecision(value: unknown): boolean {
  return isRecord(value) && mayFit(value, texts('what', 'by', 'budget'));
}

function isAnswerValue(value: unknown): boolean {
  return isText(value) || isNumber(value) || areTexts(value);
}

function fits(value: Bag, fields: Record<string, Is>): boolean {
  return Object.entries(fields).every(([field, is]) => is(value[field]));
}

function mayFit(value: Bag, fields: Record<string, Is>): boolean {
  return Object.entries(fields).every(([field, is]) => value[field] === undefined || is(value[field]));
}

function texts(...fields: string[]): Record<string, Is> {
  return Object.fromEntries(fields.map((field) => [field, isText]));
}

function areTexts(value: unknown): boolean {
  return isList(value) && value.every(isText);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value);
}

function isTruth(value: unknown): boolean {
  return typeof value === 'boolean';
}
