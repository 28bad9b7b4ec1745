import type { Rationales } from '#policies/schema/text';

export const moduleRationales: Rationales['modules'] = {
  'markets-and-chains':
    'What a buyer’s command or a subcontractor’s place does to firms is the sources’; when to propose the part is ours.',
  'innovation-and-learning':
    'That work shared among firms, and machines and parts near at hand, make a cluster learn is the source’s; taking an order that nobody shares as the sign to ask on is ours.',
  'work-and-labour':
    'Producers whom registers miss and pay by quantity are told together with low pay and lost workers; taking them as the sign to ask on is ours.',
  'trust-and-cooperation':
    'Broken trust, individualism and associations under government are the sources’; five firms and the other signs to ask on are ours.',
  'policy-and-outside-forces':
    'That imports, missing material, a powerless office and buyers who hold the material shape what firms can do is the source’s; when to propose the part is ours.',
};
