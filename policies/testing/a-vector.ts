import { anAssessment, type AssessmentBuilder } from './an-assessment';

/** A vector of local development whose first questions are answered as of no harm: what is added to it is the case. */
export function aVector(): AssessmentBuilder {
  return ordinary().ofType('local-development-vector');
}

/** The same place where the register covers few of the firms. */
export function aVectorThatRegistersMiss(): AssessmentBuilder {
  return aVector().withFlag('register_coverage', 'few');
}

/** The same place below the lower bounds. */
export function belowTheFilter(): AssessmentBuilder {
  return aVector().withFigures({ locationQuotient: 0.6, sectorShare: 0.004 });
}

function ordinary(): AssessmentBuilder {
  return anAssessment()
    .withFlag('aim_create', 'no')
    .withFlag('exists', '20-99')
    .withAnswer('firm-count-basis', 'all')
    .withFlag('single_place', 'one-place')
    .withFlag('discrete_product', 'discrete')
    .withFlag('register_coverage', 'most')
    .withFlag('metropolitan', 'no')
    .withFlag('one_firm_majority', 'no')
    .withFlag('counterpart', 'money')
    .withWillingFirms(6);
}
