import type { Rationales } from '#policies/schema/text';

const opposed = 'The source itself sets the two sides against each other; the question that settles it here is ours.';
const placed =
  'Each side is in a source; that they pull against each other, and what would settle it here, is our reading.';

export const coreTensionRationales: Rationales['tensions'] = {
  'parks-from-above': opposed,
  'role-of-local-government': placed,
  'lead-firms-help-or-harm': placed,
  'joining-chains': placed,
  'concentration-or-interdependence': placed,
  'many-cheap-embryos-or-risk': opposed,
  'associations-first-or-growth-first': placed,
  'training-well-or-badly-provided': placed,
  'large-or-small-funds': placed,
  'information-as-club-good': opposed,
  'planned-or-refused-land': placed,
  'one-firm-or-a-group': placed,
  'two-axes-or-many-dimensions': placed,
  'which-type-is-most-numerous': placed,
  'product-or-process':
    'The source screens by product and names ceramics as suited; that a good of a suited class may run in a continuous process is our own observation.',
  'metropolis-resource-or-burden': placed,
  'who-owns-the-site': placed,
  'clause-or-living': placed,
  'never-create-or-reproduce': placed,
  'used-machines-fault-or-condition': placed,
};
