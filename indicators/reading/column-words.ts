/** What a column may hold, as far as its title says. */
export type Role = 'region' | 'industry' | 'employment' | 'establishments' | 'year' | 'total';

/**
 * Words of titles, without accents, in English, Portuguese, Spanish and French; a star stands for any ending. The first word that is known
 * decides: "empresas por municipio" counts firms, "zone d'emploi" is a place.
 */
const WORDS: [Role, string[]][] = [
  ['total', ['total', 'totais', 'totaux', 'soma', 'suma', 'somme', 'ensemble']],
  ['year', ['year', 'ano', 'anos', 'anio', 'annee', 'an', 'exercicio', 'ejercicio', 'periodo', 'period', 'periode']],
  [
    'employment',
    [
      'employ*',
      'emp',
      'jobs',
      'job',
      'worker*',
      'headcount',
      'persons',
      'emprego*',
      'empregad*',
      'vinculo*',
      'trabalhador*',
      'ocupad*',
      'ocupac*',
      'pessoal',
      'personal',
      'postos',
      'empleo*',
      'emplead*',
      'trabajador*',
      'puestos',
      'afiliad*',
      'emploi*',
      'salari*',
      'effectif*',
    ],
  ],
  [
    'establishments',
    [
      'establishment*',
      'est',
      'estab*',
      'firm',
      'firms',
      'plant',
      'plants',
      'compan*',
      'enterprise*',
      'business*',
      'empresa*',
      'unidade*',
      'unidad',
      'unidades',
      'ue',
      'etablissement*',
      'entreprise*',
    ],
  ],
  [
    'industry',
    [
      'industr*',
      'ind',
      'sector*',
      'setor*',
      'secteur*',
      'atividade*',
      'actividad*',
      'activit*',
      'cnae*',
      'ciiu*',
      'isic*',
      'nace*',
      'naics*',
      'scian*',
      'naf*',
      'ape',
      'sic',
      'cae',
      'wz*',
      'ramo*',
      'rama*',
      'branche*',
      'divisao',
      'division',
      'grupo*',
      'groupe*',
      'clase*',
      'classe*',
      'class',
      'subclasse*',
      'subclase*',
      'product*',
      'produto*',
      'producto*',
      'produit*',
    ],
  ],
  [
    'region',
    [
      'region*',
      'reg',
      'regiao',
      'regioes',
      'municip*',
      'mun',
      'codmun*',
      'microrregia*',
      'microregia*',
      'mesorregia*',
      'uf',
      'ufs',
      'estado*',
      'state*',
      'count*',
      'comarca*',
      'provinc*',
      'departament*',
      'departement*',
      'district*',
      'distrito*',
      'commune*',
      'comuna*',
      'territor*',
      'localidad*',
      'local',
      'lieu',
      'place',
      'city',
      'cities',
      'cidade*',
      'ciudad*',
      'ville*',
      'town',
      'area*',
      'zone*',
      'zona*',
      'nuts*',
      'lau*',
      'fips*',
      'ibge',
      'geo*',
      'insee',
      'canton*',
      'canto',
    ],
  ],
];

const NAMING = ['name', 'nome', 'nombre', 'nom', 'label', 'libelle', 'desc*', 'denominac*', 'titulo', 'title', 'texto'];
const CODING = ['code', 'codigo', 'cod', 'id', 'sigla', 'clave', 'cve', 'fips', 'ibge', 'insee', 'nuts', 'numero'];

/** What the title of a column says of it: its role, where a word gives it away, and whether it holds names or codes. */
export function wordsOf(title: string): { role?: Role; isName: boolean; isCode: boolean } {
  const words = plain(title);
  const roles = words.flatMap((word) => WORDS.find(([, known]) => isAmong(word, known))?.[0] ?? []);
  const role = roles.find((each) => each !== 'total') ?? roles[0];
  return {
    ...(role === undefined ? {} : { role }),
    isName: words.some((word) => isAmong(word, NAMING)),
    isCode: words.some((word) => isAmong(word, CODING)),
  };
}

function plain(title: string): string[] {
  return title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}

function isAmong(word: string, known: string[]): boolean {
  return known.some((each) => (each.endsWith('*') ? word.startsWith(each.slice(0, -1)) : word === each));
}
