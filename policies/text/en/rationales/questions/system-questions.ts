import type { Rationales } from '#policies/schema/text';

export const systemQuestionRationales: Rationales['questions'] = {
  'infrastructure-cost':
    'Our wording and states; infrastructure is the first problem of Suzigan, Furtado and Garcia at system level.',
  'infrastructure-which': 'Our list; each item is named by the source or follows from it.',
  'infrastructure-who-decides':
    'Our wording; the source puts roads and ports with the region or state and asks local actors to press for them.',
  electricity: 'Our wording; power as a condition of specialisation is told of one pair of towns.',
  'incentive-race': 'Our wording; the harm of such races is David’s point, told by Suzigan, Furtado and Garcia.',
  'land-plan': 'Our wording and states; missing land-use planning is named by the source.',
  'way-to-customers': 'Our wording and states; rising transport cost and weak logistics are named by the source.',
  'help-within-reach':
    'Our wording and states; too few services, laboratories and courses are the second problem at system level.',
  'missing-help': 'Our list after the bodies that the source names as insufficient.',
  'labour-training':
    'Our wording; the source finds the training of workers well arranged in most systems, so it is asked apart.',
  'school-listened': 'Our symptom; the source tells of places where firms and schools work closely as the better case.',
  'management-studies': 'Our symptom; weak supply of management courses is named by the source.',
  'bad-year-meeting':
    'Our wording and states; the missing body for crises and trends is the third problem at system level.',
  'who-looks-ahead': 'Our symptom; that a missing forum impairs foresight is the source’s.',
  'after-joining-chains':
    'Our symptom; that joining a network can break cohesion and trust is told by the source of some cases.',
  'board-seats': 'Our symptom and states; control of the association by the larger firms is told by the source.',
  'bridge-to-programmes':
    'Our symptom; the bridge to state and federal bodies is what the source expects of a coordinator.',
  'toxic-or-resource':
    'Our wording; the source names trades with toxic waste and trades that use natural resources, and says that not all systems are concerned.',
  'waste-of-all-firms':
    'Our wording and states; pollution is the last of the five problems of whole systems, though not of every one.',
  'site-owner':
    'Our question; the source has rules oblige the public sector and associations to build sites, and elsewhere says that town halls seldom matter in the systems studied.',
  'unregistered-waste': 'Our symptom; that more informal firms make pollution worse is the source’s.',
  complaints:
    'Our symptom; the source speaks of the social costs of pollution and asks for a control policy of the system’s own.',
};
