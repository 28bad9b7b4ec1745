import type { Texts } from '#policies/schema/text';

export const orderRuleTexts: Texts['rules'] = {
  'over-entry-no-survival-aid': {
    because:
      'Too many people already open shops here and too few orders are left for each. Help that leads to more of them would harm all.',
  },
  'over-entry-no-new-firms': {
    because:
      'Too many people already leave to start firms here. Help to start more would take the best workers from those that exist.',
  },
  'market-taken-no-pooling': {
    because:
      'The market that firms would enter together is nearly taken by another. Arthur sees no point in entering then.',
  },
  'blocked-no-second-agency': {
    because:
      'The small firms were blocked. An agency that coordinates all would put decisions into the hands of those who blocked them.',
  },
  'blocked-no-leader-firms': {
    because:
      'The small firms were blocked by larger ones. This is not the time to make larger firms stronger as leaders.',
  },
  'blocked-no-design-help-through-association': {
    because: 'The small firms were blocked. Help with design would pass through the body that larger firms control.',
  },
  'blocked-no-credit-through-association': {
    because: 'The small firms were blocked. Credit and material would pass through the body that larger firms control.',
  },
  'awareness-before-quality-help': {
    because:
      'Bad pieces are found late, but no buyer has left over it yet. Firms take help with quality when they have seen why.',
  },
  'back-existing-before-service-center': {
    because: 'See what bodies that exist can take on before a new center opens.',
  },
  'back-existing-before-localised-collective-services': {
    because: 'See what bodies that exist can take on before firms set up services of their own.',
  },
  'forum-before-mediation': {
    because: 'People who already meet settle a quarrel more easily.',
  },
  'forum-before-coordination-agency': {
    because: 'People here agree on what they want before an agency coordinates them.',
  },
  'own-coordinator-before-agency': {
    because: 'Firms that have a coordinator of their own can deal with an agency on equal terms.',
  },
  'five-firms-before-support-sector-association': {
    because: 'An association begins with firms that can work together; find these first.',
  },
  'five-firms-before-standing-forum': {
    because: 'A forum needs a few who come each time; find these first.',
  },
  'one-task-before-standing-forum': {
    because: 'Owners who do little together begin with one small task; a forum holds once they have done it.',
  },
  'strengthen-before-reposition': {
    because: 'Firms that already work better have something to bring into a coalition for design and selling.',
  },
  'center-extends-before-it-creates': {
    because: 'In a center training is extended where it exists. What is created new comes after that.',
  },
};
