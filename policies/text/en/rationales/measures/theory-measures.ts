import type { Rationales } from '#policies/schema/text';

export const theoryMeasureRationales: Rationales['measures'] = {
  'knowledge-timing-and-pooling':
    'The advice is Arthur’s, on policy for high technology; that the firms themselves lead it is ours. Interpretation: firms lead; not for trades without research. Ours: look for an open part of the market.',
  'no-locational-tournament':
    'The concern is David’s; what a reader does with it is ours. Interpretation: works for all firms are not meant. Ours: the steps.',
  'attract-service-firms':
    'The advice is Porter’s, in general terms; tying it to a service that was found missing is ours. Interpretation: not before the assessment, no subsidy for a provider whom nobody would pay. Ours: one service that was found missing.',
  'framework-conditions':
    'What government should see to is Porter’s; that local bodies ask for it, with cases, is ours.',
  'localised-collective-services':
    'The three fronts are Scott’s; his forum is the standing forum here, and the trial before a body is ours. Interpretation: not through a body that blocked.',
  'survival-cluster-support':
    'The aims are those of Schmitz and Nadvi; that no start is helped where too many start already is our reading of the second source. Interpretation: such help would have added to the trouble in Kumasi.',
  'upgrading-awareness':
    'That awareness comes first is from Schmitz and Nadvi; how to bring it about is ours. Ours: no lecture and no promise.',
  'joint-upgrading':
    'The step and its two fields are from Schmitz and Nadvi; the conditions for entry are ours. Interpretation: not one firm at a time. Ours: the local government as helper.',
  'petition-export-barriers':
    'Lower export barriers are named by Schmitz and Nadvi; that the firms ask for them is ours. Interpretation: the national authorities decide. Ours: where to look first, and one shipment as proof.',
  'temporary-import-barrier':
    'The barrier for a time is named by Schmitz and Nadvi for mature clusters; the plan for its end is ours. Interpretation: the national government decides; not for inputs that others need. Ours: the end date in the letter.',
  'conflict-mediation':
    'Mediation is named by Schmitz and Nadvi as a task of policy; who mediates, and how, is ours. Interpretation: not to bring blocked firms back.',
  'chain-position-support':
    'The strategy is told after Humphrey and Schmitz; that it never stands alone in a plan is ours. Interpretation: members or the leading firm pay; not through a firm that blocked.',
  'upgrading-coalition':
    'The coalition is told after Humphrey and Schmitz, the firms that left their chains are the authors’ own evidence; joining the two in one item is ours. Interpretation: who leads, who would lead badly, and own channels as the sign of a strategy.',
  'knowledge-start-ups':
    'The advice is that of Breschi and Malerba and the papers they sum up; that it is withheld near lock-in or where too many start is ours. Interpretation: both levels of government.',
  'regional-knowledge-institutions':
    'The shift of policy is Audretsch’s; the conditions under which a town can act on it are ours. Interpretation: these instruments pay here.',
  'system-services-agency':
    'The agency and its first role are Lombardi’s; beginning with one service and a market bulletin is ours. Interpretation: keep the two roles apart.',
  'strategic-coordination-agency':
    'The second role is Lombardi’s; that it is withheld where small firms are blocked is our reading of the authors’ own case for a body of the small firms; that the same holds where the government runs the association is ours.',
  'shared-technical-language':
    'The policy options are those of Belussi and Gottardi; the word list and the evenings are ours. Ours: no festival.',
  'product-differentiation-capacity':
    'The aim is the authors’ own, drawn from Lombardi’s account; the form of the work is ours. Interpretation: not where work is put out by the piece and many wait for any pay, as Schmitz saw no way out in such a trade.',
};
