import type { Texts } from '#policies/schema/text';

/** By whom each work is, where it appeared, and how to find a place in it. */
export const sourceTexts: Texts['sources'] = {
  'amin-2000': {
    authors: 'Ash Amin',
    where: 'Chapter 10 of A Companion to Economic Geography, 2000.',
    locators:
      'The chapter prints no section numbers and our copy no pages. We counted the sections: 1 is about the interest in districts, 2 places them (2.1 to 2.3), 3 explains them (3.1 and 3.2), 4 looks ahead. Notes and pages cannot be given.',
    missing: 'the editors, the publisher and the pages',
  },
  'schmitz-1990': {
    authors: 'Hubert Schmitz',
    where:
      'Discussion Paper DP/18/1990, International Institute for Labour Studies (ILO), Geneva, 1990. ISBN 92-9014-481-5.',
    locators:
      'Section and page. Sections belong to Part I unless Part II is named. Our copy shows no page numbers in the text: we derived them from the printed contents and the footnotes, so a page may be one off.',
  },
  'suzigan-furtado-garcia-2006': {
    authors: 'Wilson Suzigan, João Furtado, Renato Garcia',
    where: 'Article received in December 2005 and approved in June 2006.',
    locators:
      'Section, and note where the statement stands in a note. No page can be derived. The article’s own cross-references are one section off: what it calls Section 3 for the types is section 4.2.',
    missing: 'the journal, the volume and the pages',
  },
  'pyke-1992': {
    authors: 'Frank Pyke (preface signed by G. Stoikov)',
    where: 'International Labour Office, 1992. Only the preface is at hand.',
    locators:
      'Preface and paragraph, counted by us without the footnotes. What the chapters hold is known only as the preface announces it.',
    missing: 'the place of publication, and chapters 1 to 3',
  },
  'ipea-diset-apl-annex': {
    authors: 'IPEA, Diretoria de Estudos Setoriais (DISET)',
    where:
      'IPEA, Brasília. The sheet carries no date: the year is that of the institute’s consolidated report (October 2006), to which we take it to belong.',
    locators:
      'State sheet of Acre. The numeric cut-offs come from this one sheet of one small state: a published example, not a norm. It shows the filters of two types only.',
    missing: 'an address, a page and a date',
  },
  'rais-2015': {
    authors: 'Ministério do Trabalho e Emprego (MTE), Brazil',
    where: 'Open data of the federal government of Brazil (Decree 8.777/2016). Region codes: IBGE.',
    locators:
      'A table, not a text: 63 micro-regions by 101 manufacturing groups (CNAE 2.0, three digits), counted in establishments. Figures from it are computed by us against the state’s manufacturing establishments.',
    missing: 'the address of the data and the day of download',
  },
  'guerrero-conceicao-2011': {
    authors: 'Guerrero and Conceição',
    where: 'Fundação de Economia e Estatística (FEE), Rio Grande do Sul, 2011.',
    locators: 'We use only its count of agglomerations by type in Rio Grande do Sul, to see what cut-offs do.',
    missing: 'the first names of the authors, the title (what stands here is the series) and the page',
  },
};
