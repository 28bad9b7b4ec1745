import type { ReadingText } from '#policies/schema/reading';

export const threeThreatsText: ReadingText = {
  name: 'Three threats',
  what: 'Will somebody take the firms over, do owners still stand together, and does the work stay here? Amin names these three threats for old districts.',
  whose: 'The three threats are those that Amin names.',
  limits:
    'Amin leaves open whether a place whose work goes abroad stops being a district, or becomes a centre of design. None of the three says when a district ends.',
  axes: {
    succession: {
      name: 'Who takes over',
      positions: {
        felt: 'Most owners have nobody to follow them.',
        'not-felt': 'Most owners have somebody to follow them.',
      },
    },
    solidarity: {
      name: 'Whether owners stand together',
      positions: { felt: 'Owners meet less, and a word holds less.', 'not-felt': 'Owners meet, and a word holds.' },
    },
    'work-that-leaves': {
      name: 'Whether the work stays',
      positions: { felt: 'Steps of the work have gone far away.', 'not-felt': 'The work is done here.' },
    },
  },
  effects: {
    'nothing-large-without-heirs':
      'Heirs and ties are both missing. What leaned on family and trust elsewhere may not hold here.',
  },
};

export const threeThreatsRationale =
  'The threats are Amin’s. Ours: the answers that show them, and the caution where two of them are felt.';
