import type { AgreedStage, Plan, PlanItem } from '#policies/schema/plan';

/** Builds plans in the words of the domain; every step returns a new builder. Items are accepted unless said otherwise. */
export class PlanBuilder {
  constructor(private readonly made: Plan) {}

  build(): Plan {
    return structuredClone(this.made);
  }

  /** A measure of the knowledge base, or, by an id that it does not hold, one of another edition. */
  with(measure: string, fields: Partial<PlanItem> = {}): PlanBuilder {
    return this.adding({ measure, status: 'accepted', ...fields });
  }

  /** A measure of people's own; without a title it is called after its place in the plan. */
  withOwn(fields: Partial<PlanItem> = {}): PlanBuilder {
    const title = `Own measure ${(this.made.items ?? []).length + 1}`;
    return this.adding({ status: 'accepted', ...fields, custom: { title, ...fields.custom } });
  }

  /** A written reason against a check, for one item by its key or for the whole plan. */
  withOverride(check: string, reason: string, item?: string): PlanBuilder {
    const override = { check, ...(item === undefined ? {} : { item }), reason };
    return this.change({ overrides: [...(this.made.overrides ?? []), override] });
  }

  withAgreement(...stages: AgreedStage[]): PlanBuilder {
    return this.change({ agreement: { stages } });
  }

  private adding(item: PlanItem): PlanBuilder {
    return this.change({ items: [...(this.made.items ?? []), item] });
  }

  private change(part: Plan): PlanBuilder {
    return new PlanBuilder({ ...this.made, ...part });
  }
}

/** A plan that has been begun and holds nothing yet. */
export function aPlan(): PlanBuilder {
  return new PlanBuilder({ items: [] });
}
