import type { Rationales } from '#policies/schema/text';

const likenessIsOurs = 'What makes a place like or unlike it is our reading; the source draws no such comparison.';

export const visitedSystemsCaseRationales: Rationales['cases'] = {
  'franca-footwear': likenessIsOurs,
  'votuporanga-furniture': likenessIsOurs,
  'birigui-childrens-footwear': likenessIsOurs,
  'limeira-jewellery': likenessIsOurs,
  'campinas-ict': likenessIsOurs,
};
