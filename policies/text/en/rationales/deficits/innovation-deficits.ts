import type { Rationales } from '#policies/schema/text';

export const innovationDeficitRationales: Rationales['deficits'] = {
  'low-reinvestment':
    'Schmitz makes lasting growth depend on profits that stay, and lists what to find out. Counting it as a deficit where they leave is our reading.',
  'lock-in':
    'Amin names habits that stop firms from adapting; Arthur, told by Suzigan, Furtado and Garcia, names a concentration that feeds itself. Holding the two under one deficit, with a question for each, is ours.',
  imitation: 'Ours: the line between useful and harmful copying.',
  'no-equipment-supply': 'The facts are Schmitz’s; for how long a broken part stops a shop is ours.',
};
