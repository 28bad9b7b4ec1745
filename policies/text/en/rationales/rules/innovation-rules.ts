import type { Rationales } from '#policies/schema/text';

export const innovationRuleRationales: Rationales['rules'] = {
  'specialists-service-center':
    'That centers in or near some districts serve single firms is direct; opening one for a want found here is ours.',
  'help-missing-service-center':
    'Such centers are told of Italy and missing technical services of Brazil; the step from one to the other is ours.',
  'help-missing-collective-services':
    'The services and the consortia are Scott’s; that firms which are willing come first is ours.',
  'quality-without-a-test':
    'Norms for certifying products are on Porter’s list; that they are set above the place, and asking for them where no test is near, is ours.',
  'specialists-not-trained-anywhere-near':
    'Educated people are on Porter’s list; asking the state for them where specialists and courses are both missing is ours.',
  'divide-information-service':
    'That those who choose machines lack news of the market is Lombardi’s, and the service is the authors’ own; the step is ours.',
  'divide-common-language':
    'The advice is Belussi’s, for systems that live from knowledge; using it against the divide is ours.',
  'small-steps-differentiation':
    'That poorer countries should build such a capacity is said in the one, the weakness in the other; joining the two is ours.',
  'small-steps-own-products':
    'That the capacity to develop products is needed is direct; that it answers change by small steps alone is ours.',
  'small-steps-leader-firms':
    'That such firms bring larger changes to some districts is reported; encouraging them is ours.',
  'leap-keep-used-machines':
    'That dealers, used machines and repair let firms cross such gaps is direct; the measure is ours.',
  'leap-help-from-larger-firms':
    'Help of larger firms for their suppliers is told of Japan, the leap of poorer countries; the step is ours.',
  'no-equipment-keep-repair': 'That machines, parts and repair must be at hand is direct; the measure is ours.',
  'no-equipment-help-from-larger-firms':
    'Help of larger firms for their suppliers is told of Japan; asking for it where machines and repair are missing is ours.',
  'quality-help-from-larger-firms':
    'Help of larger firms for their suppliers is told of Japan; asking for it where quality fails is ours.',
  'scrapping-aid-keep-repair': 'That such aid helped to keep local supply away is direct; protecting it here is ours.',
  'scrapping-condition-goes': 'The effect of such a condition is direct; that it has to go is ours.',
  'used-machines-kept':
    'What used machines and repair do for small firms is direct; keeping them where they are in use is ours.',
  'same-product-field-test':
    'That firms with the same product gain little until suppliers and services appear is direct; that one looks for these first is ours.',
  'copies-own-products':
    'The drift towards copies and poor quality is direct, and so is the measure; the step between them is ours.',
  'profit-leaves-ask-why':
    'That growth lasts only where profit is put back, and the list of reasons to ask about, is direct; that growth is then not to be promised is ours.',
  'old-ways-forum':
    'That rooted habits stop adapting is said in the one, that a forum helps to foresee change in the other; the step is ours.',
};
