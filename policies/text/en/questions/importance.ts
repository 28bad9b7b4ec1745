import type { QuestionText } from '#policies/schema/text';

export const importanceQuestionTexts: Record<string, QuestionText> = {
  'regional-importance': {
    short: 'Weight in the region',
    ask: 'How much does the region live from this trade?',
    look: 'Who has work in it, and who else closes when the trade closes',
    options: {
      dominant: 'Most families have somebody in it; if it closed, shops and the town’s budget would fail with it',
      large:
        'It is one of the two or three trades that most jobs in industry come from; its closing would be felt for years',
      'one-of-several': 'It is one of many trades; when a firm closes, its people find work in another',
      small: 'Few people outside the trade would notice if it closed',
    },
  },
  'industry-importance': {
    short: 'Weight in the industry',
    ask: 'How much would the industry of the whole country miss this place?',
    look: 'Ask a national buyer what would happen if no goods came from here for a season',
    options: {
      dominant: 'Buyers all over the country come here first; without it their shelves would be empty',
      large:
        'It is among the few places that every national buyer names; without it prices would rise and deliveries run late',
      'one-of-several': 'National buyers know it as one of many places and would soon order elsewhere',
      small: 'Most buyers outside the region do not know that it is made here',
    },
  },
  metropolitan: {
    short: 'In a large city',
    ask: 'Is the trade inside a large city or its suburbs?',
    look: 'Would a visitor say that the plants stand in the city?',
    options: {
      no: 'No',
      yes: 'Yes',
    },
  },
  'metropolitan-resource': {
    short: 'What the city offers',
    ask: 'Which of the things that the city offers could this trade use, and who there would answer the telephone?',
    look: 'A design school, a testing house, a buyer, a research group: one name each',
  },
  'ten-years': {
    short: 'Firms and jobs in ten years',
    ask: 'What became of the number of firms and of jobs in the trade here, over the last ten years?',
    look: 'Compare two years of the register, or ask those who sell material how many workshops they serve now and then',
    options: {
      'more-of-both': 'More firms, and more jobs',
      'more-firms-only': 'More firms, but no more jobs: they share the same work',
      'fewer-firms-only': 'Fewer firms, but as many jobs or more: some have grown',
      'about-the-same': 'About as many of both',
      'fewer-of-both': 'Fewer firms, and fewer jobs',
    },
  },
};
