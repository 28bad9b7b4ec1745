import type { Rationales } from '#policies/schema/text';

const opposed = 'The source itself sets the two sides against each other; the questions that settle it here are ours.';
const placed =
  'Each side is in a source; that they pull against each other, and what would settle it here, is our reading.';

export const moduleTensionRationales: Rationales['tensions'] = {
  'market-or-policy': placed,
  'trust-condition-or-rare': placed,
  'craft-or-goal-learning': opposed,
  'high-road-or-flexible-casualties': placed,
  'informality-viable-or-harmful': placed,
  'small-firms-in-crisis': opposed,
  'macro-policy-needed-or-not': opposed,
  'recipe-or-history': placed,
  'centralise-or-self-organise': placed,
  'cooperation-over-time': placed,
  'multinationals-room-or-not':
    'One side is in a source, and large firms that raise their suppliers are in another. That this holds for multinationals too, and what would settle it here, is ours.',
  'mass-production-declining': placed,
  'district-or-node': opposed,
  'imitation-learning-or-trap': placed,
  'spin-off-or-over-entry': placed,
};
