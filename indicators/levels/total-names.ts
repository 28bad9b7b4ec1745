/**
 * What statistical offices call the sum of everything, without accents and capitals. A star stands for any ending of the last word; a name
 * counts where it is one of these, or begins with one and a word break follows.
 */
const NAMES = [
  ...['total', 'totals', 'grand total', 'subtotal', 'sub total', 'overall', 'all', 'whole economy', 'whole country'],
  ...['totais', 'soma', 'todas as', 'todos os', 'conjunto', 'totales', 'suma total', 'todas las', 'todos los'],
  ...['totaux', 'ensemble', 'toutes', 'tous', 'totale', 'totali', 'complessivo', 'tutti', 'tutte'],
  ...['insgesamt', 'gesamt*', 'zusammen', 'summe', 'alle', 'ogolem', 'razem', 'suma', 'wszystkie', 'lacznie'],
  ...['celkem', 'spolu', 'uhrn', 'osszesen', 'totalt', 'i alt', 'ialt', 'samtliga', 'samtlige', 'yhteensa', 'kaikki'],
  ...['totaal', 'toplam', 'genel toplam', 'kokku', 'kopa', 'viso', 'is viso', 'skupaj', 'ukupno', 'svega', 'sveukupno'],
  ...[
    'jumlah',
    'tong so',
    'tong cong',
    'kabuuan',
    'jumla',
    'συνολο',
    'итого',
    'всего',
    'общо',
    'всичко',
    'усього',
    'разом',
  ],
  ...[
    '合计',
    '总计',
    '合計',
    '総数',
    '總計',
    '全国',
    '全産業',
    '합계',
    '총계',
    '전체',
    'المجموع',
    'الإجمالي',
    'סך הכל',
    'कुल',
    'รวม',
  ],
].map(plain);

/** Codes that stand for the sum in tables of SDMX, Eurostat and the US census. */
const CODES = new Set(['_t', 'tot', 'total', 'all', 'totx']);

/**
 * Words that begin the names of parts too ("Somme" is a French department, "Alle" a place, "Conjunto" a kind of village): they count only
 * where the numbers do not say otherwise.
 */
const WEAK = new Set(['all', 'alle', 'soma', 'suma', 'summe', 'conjunto', 'tous', 'toutes', 'tutti', 'kopa', 'spolu']);

/** How strongly a code or its name says that it is a total. */
export function saysTotal(code: string, name = ''): 'yes' | 'perhaps' | 'no' {
  // Most codes are numbers, of which there are thousands.
  if (name === '' && /^\d+$/.test(code)) return 'no';
  if (CODES.has(code.trim().toLowerCase()) || /^[-_]{2,}$/.test(code.trim())) return 'yes';
  const told = [code, name].map(plain).flatMap((text) => {
    const found = NAMES.find((each) => isNamed(text, each));
    return found === undefined ? [] : [found];
  });
  if (told.length === 0) return 'no';
  return told.every((each) => WEAK.has(each)) ? 'perhaps' : 'yes';
}

function isNamed(text: string, name: string): boolean {
  if (name.endsWith('*')) return text.startsWith(name.slice(0, -1));
  return text === name || (text.startsWith(name) && /^[^\p{L}\p{N}]/u.test(text.slice(name.length)));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replace(/[\s\u00a0-]+/g, ' ')
    .trim();
}
