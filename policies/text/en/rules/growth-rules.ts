import type { Texts } from '#policies/schema/text';

export const growthRuleTexts: Texts['rules'] = {
  'shared-work-one-gains-all-lose': {
    because:
      'In ten years there were more firms and no more jobs. New shops shared the work that was there, so one more shop takes it from another.',
  },
  'shared-work-no-survival-aid': {
    because:
      'In ten years there were more firms and no more jobs. Help to open shops would divide the same work again.',
  },
  'shared-work-no-new-firms': {
    because:
      'In ten years there were more firms and no more jobs. Help to start more would take people and orders from those that exist.',
  },
  'decline-promises-nothing': {
    because: 'In ten years both firms and jobs became fewer. Find out why before a plan promises that they will grow.',
  },
  'fewer-and-larger-firms': {
    because:
      'In ten years firms became fewer and larger, and a buyer names price or model. Those that grew may become the only way to the market.',
  },
  'a-public-body-decides': {
    because:
      'Most small firms hang on what one public body or state firm decides. A change of its budget can end what the place has built.',
  },
};
