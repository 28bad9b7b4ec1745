import type { Rationales } from '#policies/schema/text';

const backExisting =
  'That bodies which exist or could be made are backed after an assessment is direct; that they stand before a new one is ours.';
const fiveFirms =
  'That cooperation begins with the firms who can work together is direct; that they are found first is ours.';

export const orderRuleRationales: Rationales['rules'] = {
  'over-entry-no-survival-aid':
    'That too many who open a shop harm all is direct; that help to open one then stops is ours.',
  'over-entry-no-new-firms':
    'The harm is told of craft trades; withholding help to start firms in a trade built on research too is ours.',
  'blocked-no-second-agency':
    'That such an agency draws decisions together, and that small firms need a structure of their own, is direct; that the one waits for the other is ours.',
  'blocked-no-leader-firms':
    'That lead firms stop what small ones try is direct; that leaders are then not encouraged further is ours.',
  'blocked-no-design-help-through-association':
    'That lead firms hold the association is direct; that no help passes through it is ours.',
  'blocked-no-credit-through-association':
    'That lead firms hold the association is direct; that no credit passes through it is ours.',
  'awareness-before-quality-help':
    'Awareness as the first step is Schmitz and Nadvi’s; that a buyer already lost makes it needless is ours.',
  'back-existing-before-service-center': backExisting,
  'back-existing-before-localised-collective-services': backExisting,
  'forum-before-mediation':
    'The forum and the mediation are each in the source; that the first is the place for the second is ours.',
  'forum-before-coordination-agency':
    'The forum and the agency are each in the source; that people here agree before an agency coordinates is ours.',
  'own-coordinator-before-agency':
    'That the coordinator may decide success and that local bodies come before policy is direct; the order is ours.',
  'five-firms-before-support-sector-association': fiveFirms,
  'five-firms-before-standing-forum': fiveFirms,
  'one-task-before-standing-forum':
    'The source wants those firms to begin who can work together; that a small task comes before a forum is ours.',
  'strengthen-before-reposition':
    'The two strategies are Humphrey and Schmitz’s; that better production comes before a new position is our reading.',
  'center-extends-before-it-creates':
    'That centers extend the facilities that exist is direct; that nothing new is created before is ours.',
};
