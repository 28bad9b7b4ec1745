import type { Rationales } from '#policies/schema/text';

export const theoryMeasureRationales: Rationales['measures'] = {
  'knowledge-timing-and-pooling':
    'The advice is Arthur’s, on policy for high technology; that the firms themselves lead it is ours.',
  'no-locational-tournament': 'The concern is David’s; what a reader does with it is ours.',
  'attract-service-firms':
    'The advice is Porter’s, in general terms; tying it to a service that was found missing is ours.',
  'framework-conditions':
    'What government should see to is Porter’s; that local bodies ask for it, with cases, is ours.',
  'localised-collective-services':
    'The three fronts are Scott’s; his forum is the standing forum here, and the trial before a body is ours.',
  'survival-cluster-support':
    'The aims are those of Schmitz and Nadvi; that no start is helped where too many start already is our reading of the second source.',
  'upgrading-awareness': 'That awareness comes first is from Schmitz and Nadvi; how to bring it about is ours.',
  'joint-upgrading': 'The step and its two fields are from Schmitz and Nadvi; the conditions for entry are ours.',
  'petition-export-barriers':
    'Lower export barriers are named by Schmitz and Nadvi; that the firms ask for them is ours.',
  'temporary-import-barrier':
    'The barrier for a time is named by Schmitz and Nadvi for mature clusters; the plan for its end is ours.',
  'conflict-mediation': 'Mediation is named by Schmitz and Nadvi as a task of policy; who mediates, and how, is ours.',
  'chain-position-support':
    'The strategy is told after Humphrey and Schmitz; that it never stands alone in a plan is ours.',
  'upgrading-coalition':
    'The coalition is told after Humphrey and Schmitz, the firms that left their chains are the authors’ own evidence; joining the two in one item is ours.',
  'knowledge-start-ups':
    'The advice is that of Breschi and Malerba and the papers they sum up; that it is withheld near lock-in or where too many start is ours.',
  'regional-knowledge-institutions':
    'The shift of policy is Audretsch’s; the conditions under which a town can act on it are ours.',
  'system-services-agency':
    'The agency and its first role are Lombardi’s; beginning with one service and a market bulletin is ours.',
  'strategic-coordination-agency':
    'The second role is Lombardi’s; that it is withheld where small firms are blocked is our reading of the authors’ own case for a body of the small firms; that the same holds where the government runs the association is ours.',
  'shared-technical-language':
    'The policy options are those of Belussi and Gottardi; the word list and the evenings are ours.',
  'product-differentiation-capacity':
    'The aim is the authors’ own, drawn from Lombardi’s account; the form of the work is ours.',
};
