import type { Texts } from '#policies/schema/text';

export const trustRuleTexts: Texts['rules'] = {
  'lost-cohesion-forum': {
    because:
      'A word no longer holds among firms. A forum on common problems can strengthen cohesion and help to build trust.',
  },
  'lost-cohesion-mediation': {
    because:
      'The trade is old and organised here, and trust has broken. In such places somebody has to bring the sides together.',
  },
  'lost-cohesion-do-not-count-on-ties': {
    because:
      'A word no longer holds among firms. Amin leaves open whether firms can both compete and cooperate without such ties.',
  },
  'individualism-association': {
    because:
      'Owners go without a thing sooner than share it. A body of the trade still pays for those who can work together, and others may follow.',
  },
  'individualism-joint-purchase': {
    because:
      'Most owners keep apart, but some are willing. Buying one material together shows within weeks what it brings.',
  },
  'individualism-forum-of-the-willing': {
    because: 'Most owners keep apart, but some are willing. They can open a forum and leave the door open.',
  },
  'individualism-find-five': {
    because: 'Owners keep apart. Find five who would begin; nobody else has to join.',
  },
  'broken-conventions-forum': {
    because:
      'Firms break the unwritten rules of the trade and nothing happens. Those who keep them need a place to say what counts and what follows.',
  },
  'broken-conventions-mediation': {
    because:
      'The trade is old and organised here, and its rules are broken openly. Somebody whom both sides accept has to hear such cases.',
  },
  'paternalistic-members-body': {
    because:
      'The government decides in the association. Back a body that its members run: win this one back, or found another.',
  },
  'paternalistic-no-channel': {
    because:
      'The government decides in the association. Help that passes through it answers to officials, not to firms.',
  },
  'broken-conventions-paid-beforehand': {
    because:
      'Those who pay late or break their word are not refused by the others. Until that changes, joint money is safe only if it is paid beforehand.',
  },
};
