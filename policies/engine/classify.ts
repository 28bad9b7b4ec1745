import type { KnowledgeBase } from './base';
import { answerTo, chosen } from './evaluation-context';
import { importanceQuestion } from './importance';
import { crossingsOf, isNear, marginsOf } from './margins';
import type { Assessment, CutOffs, Indicators } from '#policies/schema/assessment';
import type { Classification, ClassificationStatus, Interdependence, Margin } from '#policies/schema/result';
import type { TypeId } from '#policies/schema/terms';

/**
 * The cited preset: the sheet of one small state (IPEA/DISET, annex) splits at a location quotient of 5 and at 20 % of the class,
 * with at least 1 % and 5 establishments. The lower bound of 1 for the location quotient is ours.
 */
export const PRESETS: Record<'ipea-diset', CutOffs> = {
  'ipea-diset': {
    locationQuotient: 5,
    locationQuotientMinimum: 1,
    sectorShareHigh: 0.2,
    sectorShareMinimum: 0.01,
    establishmentsMinimum: 5,
  },
};

/** Below this share of its own region's whole a system of high quotient is "specialised, small here: judge" (ours). */
const SMALL_OWN_SHARE = 0.02;

/** What the gates have settled before any figure is read. */
export type Scope = { applicable: boolean; interdependence: Interdependence; registerCoversMost: boolean };

/**
 * Gives a system its type from figures or from judgement on both axes: exactly one outcome for every input.
 * Where both are given and disagree, the judgement stands and the disagreement is listed.
 * A register that covers too little makes the figures not measurable; judgement on both axes still counts.
 */
export function classify(assessment: Assessment, base: KnowledgeBase, scope: Scope): Classification {
  const cuts = cutOffsOf(assessment);
  const figures = assessment.indicators;
  const { type, decided, measured, usable, judged } = evidenceOf(assessment, base, scope, cuts);
  const notBelieved = measured !== undefined && usable === undefined;
  const margins = figures === undefined ? [] : marginsOf(figures, cuts);
  const weight = figures === undefined ? undefined : regionWeightOf(figures)?.weight;
  return {
    type,
    basis: decided.basis,
    status: statusOf(scope, type, notMeasurable(scope, figures), decided.below),
    interdependence: scope.interdependence,
    margins,
    possibleTypes: weight === undefined ? [] : possibleTypes(weight, cuts),
    neighbours:
      scope.applicable && figures !== undefined && usable !== undefined ? neighboursOf(figures, margins, cuts) : [],
    conflicts:
      usable !== undefined && judged !== undefined && usable.type !== judged
        ? [{ indicators: usable.type, judgement: judged }]
        : [],
    ...(notBelieved ? { registerAlone: measured.type } : {}),
    ...coverageOf(assessment, base, scope),
    specialisedButSmall:
      (figures?.locationQuotient ?? 0) >= cuts.locationQuotient && (figures?.regionOwnShare ?? 1) < SMALL_OWN_SHARE,
    cutOffs: cuts,
  };
}

/** The type that {@link classify} gives, and nothing beside it: cheap, since no interval is reckoned. */
export function typeOf(assessment: Assessment, base: KnowledgeBase, scope: Scope): TypeId | null {
  return evidenceOf(assessment, base, scope, cutOffsOf(assessment)).type;
}

/** The cut-offs that an assessment is read with: its own, or the cited preset. */
export function cutOffsOf({ thresholds }: Pick<Assessment, 'thresholds'>): CutOffs {
  if (thresholds === undefined) return PRESETS['ipea-diset'];
  return 'preset' in thresholds ? PRESETS[thresholds.preset] : thresholds;
}

/** A region's part of the whole base, above 0 and at most 1, or as given; `derived` where it follows from the figures. */
export type RegionWeight = { weight: number; derived: boolean };

/**
 * The region's weight in the base: the given one, or else, because the location quotient is the share over the weight,
 * the share over the quotient (domain catalogue A.4). Undefined where one of the two is missing or nought, and where they
 * contradict each other, which they do if the weight would be more than the whole.
 */
export function regionWeightOf(figures: Indicators): RegionWeight | undefined {
  const { regionWeight, locationQuotient: quotient = 0, sectorShare: share = 0 } = figures;
  if (regionWeight !== undefined) return { weight: regionWeight, derived: false };
  const weight = quotient > 0 ? share / quotient : 0;
  return weight > 0 && weight <= 1 ? { weight, derived: true } : undefined;
}

/**
 * The types that a region of this weight in the base can have at all: the location quotient is the share over the weight,
 * so the weight alone rules some out (domain catalogue A.4).
 *
 * @param weight - the region's part of the whole base, 0 to 1
 */
export function possibleTypes(weight: number, cuts: CutOffs): TypeId[] {
  const atCut = weight * cuts.locationQuotient;
  const atMinimum = weight * cuts.locationQuotientMinimum;
  const roomAbove = cuts.sectorShareHigh < 1;
  const roomBelow = atMinimum < atCut;
  const types: [TypeId, boolean][] = [
    ['center', atCut <= 1 && roomAbove],
    ['advanced-vector', atCut > cuts.sectorShareHigh && atMinimum <= 1 && roomAbove && roomBelow],
    ['local-development-vector', atCut <= cuts.sectorShareHigh],
    ['embryonic', atMinimum <= cuts.sectorShareHigh && atCut > cuts.sectorShareMinimum && roomBelow],
  ];
  return types.filter(([, possible]) => possible).map(([type]) => type);
}

/** The type at the crossing of the two axes. */
export function typeAt(region: 'high' | 'low', industry: 'high' | 'low'): TypeId {
  if (region === 'high') return industry === 'high' ? 'center' : 'local-development-vector';
  return industry === 'high' ? 'advanced-vector' : 'embryonic';
}

type Measured = { type: TypeId | null };

type Evidence = {
  type: TypeId | null;
  decided: Decided;
  measured: Measured | undefined;
  usable: Measured | undefined;
  judged: TypeId | undefined;
};

/** What figures and judgement say, and what follows; figures are usable where the register covers most firms. */
function evidenceOf(assessment: Assessment, base: KnowledgeBase, scope: Scope, cuts: CutOffs): Evidence {
  const figures = assessment.indicators;
  const measured = figures === undefined ? undefined : byFigures(figures, cuts);
  const usable = scope.registerCoversMost && figures?.coversMostFirms !== false ? measured : undefined;
  const judged = byJudgement(assessment, base);
  const decided = weighEvidence(usable, judged);
  return { type: scope.applicable ? decided.type : null, decided, measured, usable, judged };
}

/** What the figures alone say: a type, none below a lower bound, or nothing where one of the two axes is missing. */
export function byFigures(figures: Indicators, cuts: CutOffs): Measured | undefined {
  const { locationQuotient: quotient, sectorShare: share, establishments } = figures;
  const below =
    (quotient !== undefined && quotient < cuts.locationQuotientMinimum) ||
    (share !== undefined && share < cuts.sectorShareMinimum) ||
    (establishments !== undefined && establishments < cuts.establishmentsMinimum);
  if (below) return { type: null };
  if (quotient === undefined || share === undefined) return undefined;
  return {
    type: typeAt(quotient >= cuts.locationQuotient ? 'high' : 'low', share > cuts.sectorShareHigh ? 'high' : 'low'),
  };
}

function byJudgement(assessment: Assessment, base: KnowledgeBase): TypeId | undefined {
  const region = judgedAxis(assessment, base, 'region');
  const industry = judgedAxis(assessment, base, 'industry');
  return region === undefined || industry === undefined ? undefined : typeAt(region, industry);
}

function judgedAxis(
  assessment: Assessment,
  base: KnowledgeBase,
  axis: Parameters<typeof importanceQuestion>[0],
): 'high' | 'low' | undefined {
  const question = importanceQuestion(axis, base);
  if (question === undefined) return undefined;
  const [option] = chosen(question, answerTo(assessment.answers, question.id)) ?? [];
  return question.options?.find((o) => o.id === option)?.importance;
}

type Decided = { type: TypeId | null; basis: Classification['basis']; below: boolean };

function weighEvidence(measured: Measured | undefined, judged: TypeId | undefined): Decided {
  if (measured === undefined && judged === undefined) return { type: null, basis: null, below: false };
  if (measured === undefined) return { type: judged ?? null, basis: 'judgement', below: false };
  if (judged === undefined) return { type: measured.type, basis: 'indicators', below: measured.type === null };
  return { type: judged, basis: 'both', below: false };
}

/** A register that covers too little gives no type, whether or not somebody has looked up its figures. */
function notMeasurable(scope: Scope, figures: Indicators | undefined): boolean {
  return !scope.registerCoversMost || figures?.coversMostFirms === false;
}

function statusOf(scope: Scope, type: TypeId | null, unmeasured: boolean, below: boolean): ClassificationStatus {
  if (!scope.applicable) return 'not-applicable';
  if (type !== null) return scope.interdependence === 'confirmed' ? 'confirmed' : 'agglomeration';
  if (unmeasured) return 'not-measurable';
  return below ? 'below-threshold' : 'unknown';
}

/** Whether the figures say otherwise than the answer how much of the trade the register covers. */
function coverageOf(
  { indicators, answers }: Assessment,
  base: KnowledgeBase,
  scope: Scope,
): Pick<Classification, 'coverageDisagrees'> {
  const figures = indicators?.coversMostFirms;
  const question = base.questionOfFlag.get('register_coverage');
  if (figures === undefined || question === undefined) return {};
  const isAnswered = chosen(question, answerTo(answers, question.id)) !== undefined;
  return isAnswered && figures !== scope.registerCoversMost ? { coverageDisagrees: { figures } } : {};
}

function neighboursOf(figures: Indicators, margins: Margin[], cuts: CutOffs): Classification['neighbours'] {
  const here = byFigures(figures, cuts);
  const near = crossingsOf(figures, margins).filter(({ margin }) => isNear(margin));
  return near.flatMap(({ change, figures: beyondCut }) => {
    const moved = byFigures(beyondCut, cuts);
    return moved === undefined || moved.type === here?.type ? [] : [{ type: moved.type, change }];
  });
}
