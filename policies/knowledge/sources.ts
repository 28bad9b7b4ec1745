import type { Source } from '#policies/schema/knowledge';

export const sources: Source[] = [
  {
    id: 'amin-2000',
    code: 'A',
    short: 'Amin 2000',
    year: 2000,
    title: 'Industrial Districts',
  },
  {
    id: 'schmitz-1990',
    code: 'S',
    short: 'Schmitz 1990',
    year: 1990,
    title: 'Flexible specialisation in Third World industry: prospects and research requirements',
  },
  {
    id: 'suzigan-furtado-garcia-2006',
    code: 'Z',
    short: 'Suzigan, Furtado & Garcia 2006',
    year: 2006,
    title: 'Designing Policies for Local Production Systems: A Methodology Based on Evidence from Brazil',
  },
  {
    id: 'pyke-1992',
    code: 'P',
    short: 'Pyke 1992',
    year: 1992,
    title: 'Industrial development through small-firm cooperation',
  },
  {
    id: 'ipea-diset-apl-annex',
    code: 'I',
    short: 'IPEA/DISET',
    year: 2006,
    title: 'Arranjos Produtivos Locais: Sistema de Informação, Identificação e Mapeamento. Anexo',
  },
  {
    id: 'rais-2015',
    code: 'RAIS',
    short: 'MTE/RAIS 2015',
    year: 2015,
    title: 'Relação Anual de Informações Sociais (RAIS), establishments in manufacturing, state of São Paulo',
  },
  {
    id: 'guerrero-conceicao-2011',
    code: 'GC',
    short: 'Guerrero & Conceição 2011',
    year: 2011,
    title: 'Texto para Discussão 92',
  },
];
