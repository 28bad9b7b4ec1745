/**
 * How far the making of a document is. The numbers are counted, none is guessed: font files that have come, pages that are drawn. All pages are
 * laid out before the first is drawn, so that it is known how many there are.
 */
export type MakingStep =
  | { step: 'fonts'; done: number; of: number }
  | { step: 'layout' }
  | { step: 'pages'; page: number; of: number }
  | { step: 'writing' };
