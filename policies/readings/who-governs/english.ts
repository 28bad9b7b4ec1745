import type { ReadingText } from '#policies/schema/reading';

export const whoGovernsText: ReadingText = {
  name: 'Who governs',
  what: 'Who decides what is made here, are the small firms a group of their own, and who could carry joint work? The answer says who must be asked, and for whom an item is.',
  whose:
    'Suzigan, Furtado and Garcia name three planned forms of governance and two groups of firms. Storper and Harrison add ring and core, Markusen hub, platform and state. Amin reports the leader firms of Emilia.',
  limits:
    'Groups of firms can have different answers: read each group for itself. Amin rejects Markusen’s wide use of the word district. Whether a leader firm shares or commands, only its suppliers can say.',
  axes: {
    command: {
      name: 'Who decides what is made',
      positions: {
        ring: 'Many firms of similar weight, and none commands: a ring without a core. Ask several of them.',
        'local-core': 'Larger firms here give the orders: a core with a ring. Ask them, and ask small owners apart.',
        outside: 'Buyers or owners elsewhere decide. Ask them what they will buy, before something is planned on it.',
        state: 'The government names or pays those who speak for the trade. Ask the owners without it in the room.',
      },
    },
    segments: {
      name: 'One group of firms or two',
      positions: {
        one: 'Small and larger firms form one group.',
        divided: 'There are two groups with aims of their own. Say of each item for which of them it is.',
      },
    },
    carrier: {
      name: 'Who may carry joint work',
      positions: {
        'body-there': 'A body that works for small firms is here and can carry joint work.',
        'nobody-yet': 'Nobody has the task yet; somebody must be paid to run it.',
        'own-body': 'The body that is here does not work for small firms. They need their own.',
      },
    },
  },
  effects: {
    'own-body-carries':
      'Where larger firms hold the association and stop what small ones try, small firms should organise themselves. Other bodies come later.',
    'coordinator-carries':
      'The best known way, the authors say, is that firms have a coordinating agent. It is tried before a new body is founded.',
    'body-that-is-there-carries':
      'A collective organisation of local firms is one of the three forms of governance. Where it works, nothing new is founded next to it.',
    'leader-firms-before-an-agency':
      'Leader firms that bring markets and know-how can coordinate better than a new agency, as long as small firms have a body.',
    'find-people-before-a-government-body':
      'Where the government decides in the association, firms that want to start are looked for first. It is no channel yet.',
    'chains-from-outside':
      'When firms enter a chain that others command, trust among them can break and joint work becomes harder.',
  },
};

export const whoGovernsRationale =
  'The forms are the authors’. Ours: which answer speaks for which form, how many answers are enough, and which carrier follows where the source names none.';
