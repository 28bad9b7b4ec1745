import type { Rationales } from '#policies/schema/text';

export const systemMeasureRationales: Rationales['measures'] = {
  'land-use-and-services-plan':
    'The source reports the measure of Scott and the problem as its own; joining the two is our reading.',
  'local-courses':
    'The source advises management courses itself; the course on the local product is our reading of the shortage it reports and of the two places where such courses exist. Interpretation: the lesson that one voice can move a university.',
  'find-five-firms':
    'The sources say that some firms are enough and tell of a group of 25; looking for five first is ours.',
  'secure-electricity':
    'The source tells of a town held back by missing power; making power the first measure is ours.',
  'identify-external-diseconomies': 'Ours: who leads, who takes part and who pays; the source names none of them.',
  'mobilise-against-diseconomies':
    'Interpretation: public money starts the work and does not carry it. Ours: the number of five firms.',
  'petition-roads-and-ports': 'Interpretation: the state pays, because the source places the decision there.',
  'assess-local-services': 'Ours: who leads and who pays.',
  'back-or-create-services':
    'Interpretation: the existing one first; in Votuporanga, users before the building. Ours: the shares of the cost.',
  'standing-forum': 'Ours: who convenes it and who pays.',
  'small-firms-own-body':
    'Interpretation: nothing else waits for it; money through such a body would not reach the group. Ours: how it is paid.',
  'hire-coordinator':
    'Interpretation: the firms choose and can dismiss the person; that paying and directing go together. Ours: a public part of the pay.',
  'joint-export': 'Ours: members’ shares, and state programmes for fairs and samples.',
  'joint-market-information': 'Interpretation: what owning the service would have changed. Ours: who pays.',
  'joint-training-school': 'Ours: who pays which part.',
  'joint-technology-centre': 'Interpretation: it comes late. Ours: who pays which part.',
  'environmental-rule-and-site': 'Ours: unregistered shops take part; who pays which part.',
  'plant-pollution-control': 'Ours: shared units, and who pays.',
};
