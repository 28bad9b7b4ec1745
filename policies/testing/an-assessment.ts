import { must } from '#policies/engine/base';
import { knowledgeBase } from '#policies/knowledge/knowledge';
import type { Answer, AnswerValue, Assessment, CutOffs, Indicators } from '#policies/schema/assessment';
import type { Question } from '#policies/schema/knowledge';
import type { Plan } from '#policies/schema/plan';
import type { EvidenceGrade, GroupId, TypeId } from '#policies/schema/terms';

type HowKnown = { evidence?: EvidenceGrade; who?: string; note?: string };

/** A figure for each type that is far from every cut. */
const FIGURES: Record<TypeId, Partial<Indicators>> = {
  center: { locationQuotient: 20, sectorShare: 0.6, establishments: 1500 },
  'advanced-vector': { locationQuotient: 2, sectorShare: 0.6, establishments: 1500 },
  'local-development-vector': { locationQuotient: 20, sectorShare: 0.06, establishments: 1500 },
  embryonic: { locationQuotient: 2, sectorShare: 0.06, establishments: 1500 },
};

const JUDGEMENT: Record<TypeId, [region: string, industry: string]> = {
  center: ['dominant', 'dominant'],
  'advanced-vector': ['small', 'dominant'],
  'local-development-vector': ['dominant', 'small'],
  embryonic: ['small', 'small'],
};

/** Builds assessments in the words of the domain; every step returns a new builder and the same steps make the same assessment. */
export class AssessmentBuilder {
  constructor(private readonly made: Assessment) {}

  build(): Assessment {
    return structuredClone(this.made);
  }

  titled(title: string): AssessmentBuilder {
    return this.change({ title });
  }

  withAnswer(question: string, value: AnswerValue, how: HowKnown = {}): AssessmentBuilder {
    return this.answering(question, { value, ...how });
  }

  withUnknown(question: string): AssessmentBuilder {
    return this.answering(question, { unknown: true });
  }

  withNotApplicable(question: string): AssessmentBuilder {
    return this.answering(question, { notApplicable: true });
  }

  withoutAnswer(question: string): AssessmentBuilder {
    const kept = Object.entries(this.made.answers).filter(([id]) => id !== question);
    return this.change({ answers: Object.fromEntries(kept) });
  }

  /** Answers the lead question of a deficit with the state of this severity. */
  withDeficit(deficit: string, severity: 0 | 1 | 2 | 3, how: HowKnown = {}): AssessmentBuilder {
    const lead = must(knowledgeBase.leadOf, deficit);
    return this.withAnswer(lead.id, optionOf(lead, severity), how);
  }

  withDeficitUnknown(deficit: string): AssessmentBuilder {
    return this.withUnknown(must(knowledgeBase.leadOf, deficit).id);
  }

  withDeficitNotApplicable(deficit: string): AssessmentBuilder {
    return this.withNotApplicable(must(knowledgeBase.leadOf, deficit).id);
  }

  /** Answers the follow-ups of a deficit in order; null leaves one out. */
  withFollowUps(deficit: string, ...severities: (0 | 1 | 2 | null)[]): AssessmentBuilder {
    const followUps = must(knowledgeBase.followUpsOf, deficit);
    return severities.reduce<AssessmentBuilder>((builder, severity, index) => {
      const question = followUps[index];
      if (question === undefined) throw new Error(`"${deficit}" has fewer follow-ups.`);
      return severity === null ? builder : builder.withAnswer(question.id, optionOf(question, severity));
    }, this);
  }

  /** What one group says of the lead question of a deficit, beside what is agreed; "I do not know" stands where nothing is. */
  withGroup(group: GroupId, deficit: string, severity: 0 | 1 | 2 | 3 | null, how: HowKnown = {}): AssessmentBuilder {
    const lead = must(knowledgeBase.leadOf, deficit);
    const agreed = this.made.answers[lead.id] ?? { unknown: true as const };
    const said = severity === null ? { unknown: true as const } : { value: optionOf(lead, severity) };
    return this.answering(lead.id, { ...agreed, byGroup: { ...agreed.byGroup, [group]: { ...said, ...how } } });
  }

  /** Answers the question behind a flag. */
  withFlag(flag: string, value: string | number): AssessmentBuilder {
    const question = must(knowledgeBase.questionOfFlag, flag);
    return this.withAnswer(question.id, question.kind === 'multiple' ? [String(value)] : value);
  }

  /** Larger firms are there and stopped the last joint attempt. */
  withBlockedInitiative(): AssessmentBuilder {
    return this.withFlag('lead_firms', 'both').withDeficit('governance', 3, { who: 'small-firms' });
  }

  withWillingFirms(count: number): AssessmentBuilder {
    return this.withFlag('willing_group', count);
  }

  withInterdependence(): AssessmentBuilder {
    return this.withFlag('interdependence', 'passes-stages');
  }

  withFigures(figures: Partial<Indicators>): AssessmentBuilder {
    const indicators = { referenceArea: 'State', year: 2015, source: 'Register', ...this.made.indicators, ...figures };
    return this.change({ indicators });
  }

  /** Figures far inside the quarter of a type, of firms that depend on each other. */
  ofType(type: TypeId): AssessmentBuilder {
    return this.withInterdependence().withFigures(FIGURES[type]);
  }

  /** Judgement on both axes that gives a type. */
  judged(type: TypeId): AssessmentBuilder {
    const [region, industry] = JUDGEMENT[type];
    return this.withFlag('regional_importance', region).withFlag('industry_importance', industry);
  }

  withCutOffs(thresholds: CutOffs | { preset: 'ipea-diset' }): AssessmentBuilder {
    return this.change({ thresholds });
  }

  withOverride(check: string, reason: string): AssessmentBuilder {
    const overrides = [...(this.made.plan?.overrides ?? []), { check, reason }];
    return this.change({ plan: { ...this.made.plan, overrides } });
  }

  withPlan(plan: Plan): AssessmentBuilder {
    return this.change({ plan });
  }

  private answering(question: string, answer: Answer): AssessmentBuilder {
    return this.change({ answers: { ...this.made.answers, [question]: answer } });
  }

  private change(part: Partial<Assessment>): AssessmentBuilder {
    return new AssessmentBuilder({ ...this.made, ...part });
  }
}

/** An assessment of an invented system with nothing answered. */
export function anAssessment(): AssessmentBuilder {
  return new AssessmentBuilder({
    schemaVersion: 1,
    id: '00000000-0000-4000-8000-000000000001',
    title: 'Baskets of Vale',
    locale: 'en',
    createdAt: '2026-01-02T03:04:05Z',
    updatedAt: '2026-01-02T03:04:05Z',
    knowledgeVersion: 'first edition',
    profile: { name: 'Baskets of Vale', region: 'Vale', country: 'Nowhere', product: 'Baskets' },
    answers: {},
  });
}

function optionOf(question: Question, severity: number): string {
  const option = question.options?.find((o) => o.severity === severity);
  if (option === undefined) throw new Error(`"${question.id}" has no state ${severity}.`);
  return option.id;
}
