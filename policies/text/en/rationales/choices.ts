import type { Rationales } from '#policies/schema/text';

export const choiceRationales: Rationales['choices'] = {
  carriers:
    'The sources tell of single groups that began, and that not all firms need to take part. That one body begins and two are enough is ours.',
  'institution-for-services':
    'The source wants the gaps assessed, existing bodies backed and missing ones created. That one institution answers one gap, and their order, are ours.',
  'institution-for-skills': 'The source names missing courses and skills. That one school answers one gap is ours.',
  'courses-of-a-center':
    'That a center extends the training which is there is the source’s. That a local course then waits is ours.',
  'own-products': 'The source names each way by itself. That one of them is enough to begin with is ours.',
  'selling-together': 'The source names each way by itself. That one of them is enough to begin with is ours.',
  'reading-the-market': 'The source names both ways. That one of them is enough to begin with is ours.',
  'costs-of-the-place':
    'That missing power is a severe brake is the source’s. That it is dealt with before other causes are listed is ours.',
  'rules-on-imports':
    'The source wants imports regulated trade by trade. That one request at a time is enough is ours.',
  'answers-to-costs':
    'The source names local investment, plans and pressure on the state. That the worst cause is answered first, by one of them, is ours.',
};
