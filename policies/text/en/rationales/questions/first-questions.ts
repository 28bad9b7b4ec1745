import type { Rationales } from '#policies/schema/text';

export const firstQuestionRationales: Rationales['questions'] = {
  decision:
    'Our question; the decision sets what a package may hold and opens the brief. The sources ask nothing of the kind.',
  'decision-size': 'Our bands, the same as those of the measures; no source gives costs.',
  aim: 'Our wording; that policy should map what exists and never set out to create a system is the first principle of Suzigan, Furtado and Garcia.',
  'firm-count': 'Our bands, which the sources do not give; they test whether there is a system at all.',
  'firm-count-basis': 'Our wording; that many producers escape registers and surveys is a fact of the source.',
  'single-place':
    'Our wording; the source treats dispersed networks and concentrated territories apart, the type needs a place.',
  'product-process':
    'Our wording; the screen by kind of production is Schmitz’s, asking the process instead of the product is ours.',
  'register-coverage':
    'Our wording and bands; that statistics on small-firm economies miss many is a fact of the source.',
  'order-too-large':
    'Our wording; that shops share out jobs is the sign of interdependence that Schmitz describes, taking it as the test is ours.',
  stoppers: 'Our wording and list; the sources tell of most of these stops, the closure order is ours.',
  'buyer-share': 'Our bands, which the sources do not give; dependence on a few ways to sell is told of the centers.',
  'price-and-model':
    'Our wording; the quasi-hierarchy of a chain is Humphrey and Schmitz’s, told by Suzigan, Furtado and Garcia.',
  'material-advance': 'Our wording; material that comes only through the buyer is told by Schmitz of two places.',
  'subcontractor-pay': 'Our wording; that pay by quantity alone pulls away from quality is told of one town.',
  'lead-firms':
    'Our wording; both faces of larger firms, as rivals and as customers, are in the sources. A place that hangs on a public body is the fourth kind of Markusen, which the source only names.',
  'one-firm-majority':
    'Our question and cut; measures for groups of small firms make no sense where there is no such group.',
  'association-lead':
    'Our wording; capture by larger firms is told by Suzigan, Furtado and Garcia, control by government is a category of Schmitz. Who sits in the chair proves neither.',
  'joint-attempts':
    'Our wording and states; blocked initiatives and the lack of somebody to run them are the fourth problem of Suzigan, Furtado and Garcia at system level.',
  'willing-firms': 'Our question; that some firms are enough to begin is the source’s.',
  coordinator: 'Our wording; the coordinator is the remedy that Suzigan, Furtado and Garcia put forward.',
  counterpart:
    'Our list; that local actors commit money or joint action is a principle of Suzigan, Furtado and Garcia. Counting work and rooms as a share is our reading.',
  'decision-reach':
    'Our list; the line between what is decided here and what can only be asked of others is in the sources.',
  'past-attempt': 'Our question; that past aid to small firms holds lessons is the source’s.',
  'past-outcome': 'Our question and options; it belongs to the lessons of earlier projects.',
  'older-center':
    'Our question; distance from the older centers as a chance to avoid their errors is said of vectors of local development, and that they are no path to copy is said of embryonic systems.',
};
