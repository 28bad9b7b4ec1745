import type { Rationales } from '#policies/schema/text';

const checkHere =
  'That the problem was found in the systems visited is direct; that it is therefore checked, and not assumed, is ours.';

export const firmRuleRationales: Rationales['rules'] = {
  'bottlenecks-no-scrapping':
    'That aid tied to scrapping took away the local supply of used machines is direct; the warning here is ours.',
  'unwilling-joint-purchase':
    'That some firms and not all must join is told in the one, joint purchase in the other; that it is the first small task is ours.',
  'unwilling-find-five':
    'That some firms must join and not all is told there; that five are found before anything else is ours.',
  'unwilling-association':
    'The use of such bodies, and individualism as what stands in their way, are direct; the step from one to the other is ours.',
  'dispersed-association':
    'Dispersed networks are in the scope of the one, associations of a trade in the other; the step is ours.',
  'unwilling-forum-of-the-willing':
    'That a body need not hold all firms is direct; that the willing begin the forum is ours.',
  'information-sold-to-rivals':
    'That the service reached rival clusters against the interest of the local makers is direct; that its terms are then made again is ours.',
  'check-here-half-made-goods': checkHere,
  'check-here-unit-cost-known': checkHere,
  'check-here-news-of-change': checkHere,
  'check-here-bad-piece-found': checkHere,
  'specialists-back-or-create':
    'The source names both, help for institutions that exist and new ones that fit; that existing ones employ specialists for all is ours.',
  'management-courses-needed':
    'The general need of such courses is the source’s; that they come first inside the firm is ours.',
  'quality-services':
    'Help with quality control is needed in every system, the source says; that checks at each stage cost less than returns is ours.',
  'specialists-production-services':
    'The source lists this help first among the needs of firms; taking the place in the list for a rank is ours.',
  'low-price-no-capacity':
    'The source says it of embryonic systems and finds centers caught already; saying it of every low-price trap is ours.',
};
