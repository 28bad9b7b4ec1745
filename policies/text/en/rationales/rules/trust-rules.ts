import type { Rationales } from '#policies/schema/text';

export const trustRuleRationales: Rationales['rules'] = {
  'lost-cohesion-mediation':
    'Mediating interests in mature clusters is Schmitz and Nadvi’s advice; tying it to lost trust is ours.',
  'individualism-association':
    'That individualism stands in the way of associations, and that they are needed, is direct; the step is ours.',
  'individualism-joint-purchase':
    'That some firms are enough is told in the one, joint purchase in the other; that it is a good first task is ours.',
  'individualism-forum-of-the-willing':
    'That a body need not hold all firms is direct; that those who are willing open the forum is ours.',
  'individualism-find-five':
    'That some must cooperate and not all is told there; that five are found before anything else is ours.',
  'broken-conventions-forum':
    'That shared rules restrain bad conduct, and that a forum strengthens cohesion, is direct; that the forum takes the rules up is ours.',
  'broken-conventions-mediation':
    'Mediation in mature clusters is Schmitz and Nadvi’s; using it for broken rules of the trade is ours.',
  'paternalistic-members-body':
    'The difference between a body that members control and one that government controls is direct; backing only the first is ours.',
  'paternalistic-no-channel': 'The difference is direct; that help does not pass through the body from above is ours.',
  'broken-conventions-paid-beforehand':
    'That districts bear a payment that comes late and punish the one who keeps paying late is direct; what to do where nobody punishes is ours.',
};
