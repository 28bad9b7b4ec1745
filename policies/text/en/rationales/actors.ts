import type { Rationales } from '#policies/schema/text';

export const actorLimitRationales: Rationales['actorLimits'] = {
  'no-small-firms':
    'That nobody can act who is not there follows by itself; who stands in for small firms, and in which order, is ours.',
  'no-larger-firms':
    'The sources write of places where such firms exist; who stands in where there are none, and in which order, is ours.',
  'larger-firms-blocked':
    'The source tells what such firms do to the attempts of small ones, and asks for a structure of the small firms’ own; that they lead no item, and that they may still take part, is ours.',
  'no-association':
    'That nobody can act who is not there follows by itself; who stands in for an association, and that one which an item founds may act later, is ours.',
  'association-of-larger-firms':
    'The source tells of larger firms that control the association and hold small firms back; that it then leads no item and pays for none is ours, and so are those who stand in.',
  'association-of-the-government':
    'The source only tells bodies of their members from bodies of the government; that the last leads no item and pays for none is ours, and so are those who stand in.',
  'town-hall-turns-firms-away':
    'The source tells of a trade to which the town hall was a burden, and calls associations a channel for help; that an association then leads in its place, and who comes after, is ours.',
  'town-hall-lacks-capacity':
    'The source finds that local governments mostly lack speed and expertise, and that associations can do what they cannot; who leads in their place, and in which order, is ours.',
  'town-hall-lacks-means':
    'The source finds that many towns live from what the central government gives them; that the town then pays for no item is ours, and so are those who stand in.',
  'no-coordinator':
    'The source tells of a coordinator whom a group of firms hired; that nothing is led by one before, and who stands in, is ours.',
};
