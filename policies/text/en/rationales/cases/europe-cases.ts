import type { Rationales } from '#policies/schema/text';

const likenessIsOurs = 'What makes a place like or unlike it is our reading; the source draws no such comparison.';
const namedOnly = 'The source only names it; what a reader may take from it is our reading, and no likeness is drawn.';

export const europeCaseRationales: Rationales['cases'] = {
  'third-italy': `${likenessIsOurs} Schmitz sums up Piore and Sabel, and sets F. Murray and his own doubts against them.`,
  'baden-wuerttemberg': `${likenessIsOurs} Schmitz sums up Piore and Sabel and adds his own remarks; Amin discusses the grouping of Asheim.`,
  'greece-small-firms': `${likenessIsOurs} Schmitz reports the work of Lyberaki.`,
  'arzignano-and-solofra': likenessIsOurs,
  'italian-district-table': `${namedOnly} Amin takes the first table from Sforzi and the second from Asheim.`,
  'emilia-romagna': likenessIsOurs,
  'bologna-metalworking': `${namedOnly} The preface reports Ricoveri and others.`,
  'como-and-prato': namedOnly,
  'west-jutland-textiles': `${namedOnly} The preface reports Kristensen.`,
  'gnosjo-alcoy-jaeren': `${likenessIsOurs} Amin reports the grouping of Asheim; Alcoy is named by Amin only.`,
  'sheffield-and-west-yorkshire': `${likenessIsOurs} Amin reports Marshall and those who follow him.`,
  'silicon-valley-and-daimler': `${likenessIsOurs} Amin reports Sabel, Storper and Scott.`,
  'japan-italy-learning': `${likenessIsOurs} Amin quotes Sabel and adds his own doubt.`,
  'santa-croce-leather': likenessIsOurs,
};
