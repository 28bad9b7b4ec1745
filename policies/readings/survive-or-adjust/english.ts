import type { ReadingText } from '#policies/schema/reading';

export const surviveOrAdjustText: ReadingText = {
  name: 'Crisis: survive or adjust',
  what: 'Has a crisis begun, and what do firms do about it: hold out with unpaid work and lower pay, or change what they make and how?',
  whose: 'Schmitz sets mere survival apart from adjustment that aims at growth.',
  limits:
    'A crisis can also be an opening: Kumasi grew while the rest of the economy fell apart. Firms that hold out today may change tomorrow. Ask again after half a year.',
  axes: {
    crisis: {
      name: 'Crisis',
      positions: {
        begun: 'A crisis has begun: something stops work, sales or supply.',
        none: 'No crisis shows in the answers.',
      },
    },
    answer: {
      name: 'What firms do',
      positions: {
        survive: 'Firms hold out: they cut what people get and go on as before.',
        adjust: 'Firms change method, material or product.',
      },
    },
    course: {
      name: 'The course of the trade',
      positions: {
        'holding-out': 'The trade is in a crisis and only holds out.',
        adjusting: 'The trade is in a crisis and changes with it.',
        'quiet-and-holding': 'There is no crisis, and firms go on as before. They would meet one unprepared.',
        'quiet-and-changing': 'There is no crisis, and firms change all the same.',
      },
    },
  },
  effects: {
    'hold-people-first':
      'Firms live from unpaid work and cut pay. What keeps people in work comes before projects for new products.',
    'survival-is-no-growth':
      'Family work lets small firms outlive lean times. This is a defence, and no growth may be read into it.',
    'use-the-opening': 'Often a crisis brings openings, and firms here take them. Help goes to what they have begun.',
  },
};

export const surviveOrAdjustRationale =
  'The difference between survival and adjustment is Schmitz’s. Ours: which answers show a crisis, which show one or the other, and what follows for a package.';
