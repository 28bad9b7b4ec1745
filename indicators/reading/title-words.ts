/** What a column may hold. `count`: something is counted and the title does not say what; `other`: nothing that a table is read for. */
export type Role =
  'region' | 'industry' | 'employment' | 'establishments' | 'count' | 'year' | 'total' | 'flag' | 'unit' | 'other';

/** Several words that mean together what none of them means alone; they are looked for first. */
export const PHRASES: [Role, RegExp][] = [
  [
    'employment',
    /\b(poblacion|populacao) ocupada\b|\bpopulation (occupee|employed)\b|\bemployed (population|persons)\b/,
  ],
  ['establishments', /\blocal units?\b|\bunita locali\b|\bunites? locales?\b|\bunidades? loca(l|is|les)\b/],
  [
    'establishments',
    /\bjednostki lokalne\b|\b(ortliche|lokale) einheiten\b|\bunitati locale\b|\bunidades economicas\b/,
  ],
  ['region', /\bzones? d emplois?\b|\bbassins? d emplois?\b|\blocal authorit|\b(labou?r market|travel to work) area/],
  ['region', /\bunidades? da federacao\b|\bentidad federativa\b|\bcomunidad(es)? autonomas?\b/],
  ['region', /\bsistem[ai] local[ei] del lavoro\b|\bunita territorial|\blocal government\b|\bplace of work\b/],
  ['industry', /\b(kind|type|line) of (business|activity|industry)\b|\bbusiness (activity|sector|type)\b/],
  ['industry', /\b(employment|labou?r) (sector|industry)\b|\bindustry (group|class|division)\b/],
  ['flag', /^status$/],
  [
    'flag',
    /\b(obs|observation|conf|data|disclosure) (status|flag|value status)\b|\bnoise (flag|range)\b|\b(emp|est|ap|qp) nf\b/,
  ],
  [
    'other',
    /\bsize( class)?\b|\bof which\b|\byears? olds?\b|\bper (cent|capita|head|km|inhabitant|hectare|sq|establishment|firm|plant|company|worker|employee|job|person)|\bper$/,
  ],
  ['other', /\bstandard error\b|\bconfidence\b|\b(lower|upper) (ci|bound|limit)\b|\bemployment status\b/],
  ['other', /\bmassa salarial\b|\bmasse salariale\b|\bvalor(e)? (adicionado|agregado|aggiunto)\b|\bvaleur ajoutee\b/],
];

const words = (list: string) => list.trim().split(/\s+/);

/**
 * Words of titles, without accents, in English, Portuguese, Spanish, French, Italian, German and Polish, and a few of their neighbours; a
 * star stands for any ending. The first word that is known, and that the fields of the column agree with, decides: "empresas por
 * municipio" counts firms.
 */
export const WORDS: [Role, string[]][] = [
  [
    'other',
    words(`
      pct perc percent percentage proportion* fraction yoy qoq mom peso quote var dif tx prozent percentuale porcentagem porcentaje pourcentage share shares anteil* udzial quota
      rate rates taxa tasa taux tasso ratio index indice rank rang rating lq quotient chg change changes growth oty cagr diff*
      delta variation variacao variacion variazione veranderung* zmiana crecimiento crescimento croissance wachstum* crescita wzrost* trend evolution olds aged age
      wage wages pay payroll salary salario* stipend* earnings remunerac* retribuzion* lohn* gehalt* entgelt* wynagrodzen*
      income revenue* turnover sales fatturato umsatz* faturamento receita* ricavi gdp gva pib vab output produktion*
      superficie flache powierzchni* km sqkm qkm hectare* population pop populac* poblacion popolazione einwohner*
      bevolkerung* ludnosc* habitant* abitanti inhabitants density densid* latitude longitude lat lon lng error moe margin cv
      fid oid gid objectid serial sr lfd lp median ownership own sex gender sexo sesso sexe geschlecht plec decimals coordinate vector dguid terminated
    `),
  ],
  ['total', words('total totals totais totaux totale totali soma suma somme ensemble insgesamt gesamt razem ogolem')],
  [
    'year',
    words(`
      year years yr date time period periods quarter month ref ano anos anio annee an annees exercicio ejercicio periodo periode
      anno anni data datum jahr jahre berichtsjahr stichtag zeit rok okres trimestre trimestri quartal mes mese mois monat
      millesime jaar perioden
    `),
  ],
  [
    'flag',
    words('flag flags empflag disclosure suppress* confidential* secrecy sigilo geheim* symbol footnote* qualifier nf'),
  ],
  ['unit', words('unit uom scalar mult multiplier measure metric indicator einheit unite mass* statistic')],
  [
    'establishments',
    words(`
      establishment* est estab* firm firms plant plants compan* enterprise* business* employer* workplace* factory factories units
      shops premises empresa* unidade* unidad unidades ue etablissement* entreprise* societe* imprese impresa aziend*
      stabiliment* sedi betrieb* unternehm* firmen niederlassung* arbeitsstatte* podmiot* przedsiebiorstw* zaklad* firm*
      establecimient* locales vestiging* bedrijven 事業所* 企業*
    `),
  ],
  [
    'employment',
    words(`
      employ* empl emplvl emp jobs job jobcount worker* workforce staff headcount persons engaged manpower labour labor fte
      emprego* empregad* vinculo* trabalhador* ocupad* ocupac* pessoal pessoas personal postos empleo* emplead* trabajador*
      puestos afiliad* asalariad* personas emploi* effectif* postes travailleur* addett* occupat* dipendent* lavorator* posti
      personale beschaftigt* beschaeftigt* erwerbstatig* erwerbstaetig* arbeitsplatz* arbeitnehmer* mitarbeiter* tatige personen pracujac* zatrudni*
      pracownik* banen werknemer* werkzame sysselsatta anstallda salariati 従業者* 従業員*
    `),
  ],
  [
    'industry',
    words(`
      industr* ind sector* setor* secteur* settor* sektor* atividade* actividad* activit* attivita craft* trade trades cnae* ciiu*
      isic* nace* naics* scian* naf* ape sic anzsic* psic ksic jsic nic kbli cae wz* ateco* pkd* sbi sni caen noga ramo* rama*
      rami branch* branc* branza divisao division divisione grupo* groupe* gruppo clase* classe* class subclasse* subclase* section
      secao seccion sezione sekcja* dzial* abschnitt abteilung wirtschaftszweig* wirtschaftsabschnitt* wirtschaftsabteilung*
      gewerbe* zweig product* produto* producto* produit* prodott* comparto 産業*
    `),
  ],
  [
    'region',
    words(`
      region* regio reg sa regiao regioes municip* mun codmun* microrregia* microregia* mesorregia* uf ufs estado* state states county counties
      country countries comarca* provinc* departament* departement* dept district* distrito* distretto commune* comun* territor*
      localidad* locality location* local lieu place city cities cidade* ciudad* citta ville* town area areas zone* zona* nuts* lau*
      fips* fipstate fipscty ibge geo* insee canton* canto ze epci borough* ward prefecture* governorate* parish* msa cbsa metro* lga
      itl ttwa lad concelho* freguesia* entidad* ccaa bezirk* kreis* landkreis* gemeinde* bundesland land lander gebiet* ort stadt
      raumeinheit regierungsbezirk* kanton* powiat* gmin* wojewodztw* gemeente* provincie kommun* judet bassin tehsil taluk*
      upazila* kabupaten woreda 都道府県* 市区町村* 市町村* 地域*
    `),
  ],
  [
    'count',
    words(
      'count counts number value values obs anzahl valor valore valeur wert wartosc liczba numero nombre n quantity freq frequency',
    ),
  ],
];

export const NAMING = words(
  'name names nome nombre nom label libelle desc* denominac* denominazione titulo title texto bezeichnung nazwa',
);
export const CODING = words(
  'code codes codigo codice cod id sigla clave cve fips fipstate fipscty ibge insee nuts kod schlussel kennziffer ags',
);
