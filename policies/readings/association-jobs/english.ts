import type { ReadingText } from '#policies/schema/reading';

export const associationJobsText: ReadingText = {
  name: 'The three jobs of an association',
  what: 'An association of the trade has three jobs: to help its members, to speak for them, and to let help from outside reach them. Which of the three is missing first?',
  whose: 'Schmitz names the three reasons for which such associations are needed.',
  limits:
    'Who does a job is not asked here: it need not be an association. Schmitz adds that not all firms have to join, only those that can work together.',
  axes: {
    'self-help': {
      name: 'Self-help',
      positions: {
        done: 'Firms help themselves together, and pay for it.',
        'not-done': 'Firms hardly help themselves together.',
      },
    },
    lobbying: {
      name: 'Speaking for the trade',
      positions: {
        done: 'The trade is heard by offices.',
        'not-done': 'The trade is not heard by offices.',
      },
    },
    conduit: {
      name: 'A way for help from outside',
      positions: {
        done: 'News, programmes and courses reach the small firms.',
        'not-done': 'News, programmes and courses do not reach the small firms.',
      },
    },
    'starts-with': {
      name: 'Where an association would start',
      positions: {
        'self-help': 'With one task that members do for themselves.',
        lobbying: 'With a voice: members help themselves already.',
        conduit: 'With a way for help from outside; self-help and a voice are there.',
        'none-left': 'All three jobs are done.',
      },
    },
  },
  effects: {
    'one-task-before-a-body':
      'Self-help is the first of the three reasons. Where firms do nothing together yet, one joint task comes before the association.',
    'one-task-stands-first': 'What members do for themselves carries the association later; so it stands first.',
    'an-association-as-conduit':
      'Offices cannot deal with hundreds of small firms one by one. An association is the channel that Schmitz names; an agency is not.',
  },
};

export const associationJobsRationale =
  'The three jobs are Schmitz’s. Ours: that they are read in his order, which answer shows a job done, and that one task comes before a body.';
