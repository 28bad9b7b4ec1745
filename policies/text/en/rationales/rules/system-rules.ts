import type { Rationales } from '#policies/schema/text';

const blockedBefore =
  'That the small firms need a structure of their own is direct; that it stands before any other body is ours.';

export const systemRuleRationales: Rationales['rules'] = {
  'infrastructure-land-and-water':
    'The problem is told of the systems visited and the measure is Scott’s as reported there; joining the two is ours.',
  'power-first': 'That missing power held a cluster back is direct; that it therefore comes first is ours.',
  'institutions-missing-course':
    'The missing degree course is named as a deficit, and a case tells of one that was created; that a missing course calls for one is our step.',
  'labour-training-missing':
    'The school is named among the joint actions of the small firms; that it is called for where nobody trains is ours.',
  'labour-training-assess-first':
    'That missing services are assessed first, those that train workers among them, is direct; beginning so where nobody trains is ours.',
  'blocked-no-support-to-association':
    'The source tells how lead firms hold the association and stop the small ones; that no support goes through it is ours.',
  'blocked-no-payment':
    'The source tells how lead firms hold the association and stop the small ones; that no money goes through it is ours.',
  'blocked-before-standing-forum': blockedBefore,
  'blocked-before-find-five-firms': blockedBefore,
  'nobody-find-five':
    'That some firms must join and not all is told there; that five are found before anything else is ours.',
  'group-export':
    'Joint export is named among the actions of the small firms’ body; that it is called for where the buyer names price and model is ours.',
  'group-information':
    'Gathering market news is named among the joint actions; that it follows where a bought service is not enough is ours.',
  'course-before-centre': 'The note lists what the coordinator did; that the list is an order in time is our reading.',
  'agglomeration-assess':
    'That firms making the same thing gain little from each other is direct; that one begins by looking for missing suppliers and services is ours.',
  'agglomeration-forum':
    'That firms making the same thing gain little from each other is direct; that they first need a place to meet is ours.',
  'agglomeration-repair':
    'The part of dealers, repair and used machines in a working cluster is direct; the measure is ours, and so is leaving it out where no small firm lives on them.',
  'institutions-back-or-create':
    'The source names both, help for institutions that exist and new ones that fit; trying the existing one first is ours.',
};
