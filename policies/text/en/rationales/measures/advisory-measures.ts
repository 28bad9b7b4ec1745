import type { Rationales } from '#policies/schema/text';

export const advisoryMeasureRationales: Rationales['measures'] = {
  'petition-decentralisation':
    'What local authorities would need is the source’s; that the place asks for it is ours. Interpretation: the central government gives up the revenue. Ours: no other item waits for it.',
  'petition-selective-imports':
    'That imports be regulated by sector is the source’s; that local bodies ask for it is ours. Interpretation: buyers of the goods pay through the price.',
  'petition-registration-reform':
    'The source tells of a reform in one country; asking for one because firms here are unregistered is ours. Interpretation: the national government decides; registration opens the way into the plan. Ours: the desk punishes nobody.',
  'demand-policy':
    'That demand policy still matters is the source’s; that a place speaks up about it is ours. Interpretation: not where quality or price explain the fall.',
  'labour-floor':
    'That benefits set a floor under wages, and that the model counts on standards, is in the source; that a floor would turn competition towards innovation here is ours.',
  'vocational-training':
    'The task is part of the model of Piore and Sabel, which the source doubts; tying it to a post that stayed open is ours.',
  'petition-outside-aid':
    'That aid can fill a lack of money or people is the source’s; the order, lessons before request, is ours. Interpretation: not through a controlled association, and not for a project that ends with the grant. Ours: the local part is agreed first.',
  'parent-firm-assistance':
    'The practice is told of Japan, after Piore and Sabel; proposing it to a larger firm here is ours. Ours: a shop that may not work for others while its buyer is late counts as a buffer. Interpretation: ask where the buyer has the same interest, and not in exchange for selling to this buyer alone.',
  'design-help-through-association':
    'The source tells what one association did with subsidised designers; offering it as an item is ours. Interpretation: not through a controlled association, and not for one member.',
  'agreed-local-standards':
    'The standards are a claim of Piore and Sabel about the Third Italy; that firms and unions agree them in the forum is ours. Ours: the existing law first, and no such question in a meeting.',
  'enforce-existing-labour-law':
    'The sources tell of long hours and unpaid family work, and of standards as a task of local government; calling the inspection where somebody was harmed is ours. Ours: the rules on how to do it.',
  'joint-credit-and-purchasing':
    'One source tells what artisans’ federations did in Emilia-Romagna, the other why new owners lack material; taking credit and buying out of that package as advice is ours. Interpretation: the bank’s part, and who pays. Ours: not through a controlled association, and not where a buyer would punish it.',
  'service-center':
    'The source describes such centers in some Italian districts; opening one after an assessment is ours.',
  'network-leader-firms':
    'The source tells how such firms arose inside some districts; that a plan may encourage and never impose them, and not where small firms are blocked, is ours. Interpretation: the leader firm pays. Ours: not where work is put out by the piece and many wait for any pay.',
  'learning-by-monitoring':
    'The idea is Sabel’s, and the source gives the limits with it; the use of it for a reader is ours. Ours: schools and associations as examples of institutions; Sabel speaks of units within and among institutions.',
  'collective-initiatives': 'Interpretation: it is no reason to begin where no trade has firms.',
};
