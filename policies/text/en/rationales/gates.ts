import type { Rationales } from '#policies/schema/text';

export const gateRationales: Rationales['gates'] = {
  'create-from-nothing':
    'That policy should never aim at creating a system is direct; the test whether one exists (firms counted today) is ours.',
  'continuous-process':
    'That dimensional goods fall outside is direct; that the process is asked and not the class name is ours.',
  'no-interdependence':
    'The fact is direct; the test by one order that is too large, and the measures that follow, are ours. Ours: what the plan starts with.',
  'advanced-vector-by-figures':
    'Read from the 2 x 2 with the cut-offs of the two published filters; the lower bound of 1 for the location quotient is ours. Interpretation: these cut-offs serve this type. Ours: the lower bound of the quotient.',
  'embryonic-by-figures':
    'Read from the 2 x 2 with the cut-offs of the two published filters; the lower bound of 1 for the location quotient is ours. Interpretation: these cut-offs serve this type. Ours: the lower bound of the quotient.',
  'below-filter':
    'The lower bounds are published for centers and vectors of local development; their use for all types, and the location quotient of 1, are ours. Ours: the cut-off for the location quotient.',
  'near-a-cut':
    'A cut inside the exact 95 % interval of the value, or within a tenth of it, leaves the neighbouring type possible. Ours: what counts as near.',
  'judgement-against-figures':
    'People who know the place may see what a register does not; both are shown and the judgement is kept. Ours: your judgement counts more than the figures.',
  'register-coverage':
    'That small producers escape registers and surveys is direct; that the figures are then not used for a type is ours.',
  'no-single-place':
    'The source takes dispersed networks into its scope; that the 2 x 2 needs a place, and so gives no type, is ours. Interpretation: no type without one place.',
  'one-firm-system':
    'Measures for a body of small firms need small firms; where one firm holds most jobs they have nobody to carry them. Ours: the rule for systems of one firm.',
  'specialised-but-small':
    'The source asks how far the region depends on the system; the cut-off at 2 % of the region’s total is ours.',
};
