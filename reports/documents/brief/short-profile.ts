import type { PlanContext } from '#reports/documents/plan/context';
import { shortened } from '#reports/shortened';

/** The same case, called by so few words that they fit the head of a sheet; the plan has them whole. */
export function withShortProfile(context: PlanContext): PlanContext {
  const { assessment } = context;
  const { profile, indicators } = assessment;
  const { decision } = profile;
  return {
    ...context,
    assessment: {
      ...assessment,
      profile: {
        ...profile,
        name: shortened(profile.name, 8),
        region: shortened(profile.region, 4),
        country: shortened(profile.country, 3),
        product: shortened(profile.product, 5),
        ...(decision === undefined
          ? {}
          : {
              decision: {
                ...(decision.what === undefined ? {} : { what: shortened(decision.what, 20) }),
                ...(decision.by === undefined ? {} : { by: shortened(decision.by, 10) }),
                ...(decision.budget === undefined ? {} : { budget: shortened(decision.budget, 10) }),
              },
            }),
      },
      ...(indicators === undefined ? {} : { indicators: { ...indicators, source: shortened(indicators.source, 8) } }),
    },
  };
}
