/**
 * Which code stands above which, as far as their form says: "13" above "131", "C" above "13" (NACE, ISIC, CNAE) or "D" above "20" (the older
 * SIC), "31-33" above "321", "TLC" above "TLC1", "01000" above "01001". Only a guess: whether the numbers agree is looked at by others.
 *
 * @returns trees that may hold, each with the parent of every code; -1 where it has none
 */
export function codeTrees(codes: string[], names: ReadonlyMap<string, string>): Int32Array[] {
  const plain = codes.map((code) => formOf(code) ?? formOf(names.get(code) ?? ''));
  if (plain.filter((form) => form !== undefined).length < 2) return [];
  const hasSections = plain.some((form) => form?.kind === 'code' && form.text.length === 1);
  const padded = withoutPadding(plain);
  // Codes of one length stand side by side, unless they are filled up with noughts.
  const isOneLevel = plain.every((form) => form?.kind === 'code' && form.text.length === lengthOf(plain[0]));
  if (isOneLevel && padded === undefined) return [];
  if (isOneLevel && padded !== undefined) return withParents([treeOf(padded, ISIC)]);
  const trees = (hasSections ? [ISIC, SIC] : [ISIC]).map((sections) => treeOf(plain, sections));
  if (padded !== undefined) trees.push(treeOf(padded, ISIC));
  return withParents(trees);
}

function withParents(trees: Int32Array[]): Int32Array[] {
  return trees.filter((tree) => tree.some((parent) => parent >= 0));
}

function lengthOf(form: Form | undefined): number {
  return form?.kind === 'code' ? form.text.length : -1;
}

/** A code without what separates its parts; a range stands for all divisions from one to another. */
type Form =
  | { kind: 'code'; text: string }
  | { kind: 'range'; from: string; to: string }
  | { kind: 'letters'; from: string; to: string };

function formOf(code: string): Form | undefined {
  if (/^\d{1,16}$/.test(code)) return { kind: 'code', text: code };
  const token = (/^[^\s(:]+/.exec(code.trim())?.[0] ?? '').replace(/[-/*.,_]+$/, '');
  const range = /^([A-Z]?)(\d{1,4})(?:[-–_T]|_T)([A-Z]?)(\d{1,4})$/.exec(token);
  if (range?.[2] !== undefined && range[4] !== undefined && range[2].length === range[4].length) {
    return { kind: 'range', from: range[2], to: range[4] };
  }
  const letters = /^([A-Z])[-–_]([A-Z])$/.exec(token);
  if (letters?.[1] !== undefined && letters[2] !== undefined)
    return { kind: 'letters', from: letters[1], to: letters[2] };
  const isCode = /^[A-Z]{1,3}$/.test(token) || (/\d/.test(token) && /^[\p{L}\p{N}./_-]{1,16}$/u.test(token));
  return isCode ? { kind: 'code', text: token.replace(/[./_-]/g, '').toUpperCase() } : undefined;
}

/** The same codes without the noughts that make all of them equally long; undefined where they are not. */
function withoutPadding(forms: (Form | undefined)[]): (Form | undefined)[] | undefined {
  const texts = forms.flatMap((form) => (form?.kind === 'code' ? [form.text] : []));
  const length = texts[0]?.length ?? 0;
  if (length < 3 || texts.some((text) => text.length !== length) || !texts.some((text) => text.endsWith('0')))
    return undefined;
  return forms.map((form) =>
    form?.kind === 'code' ? { kind: 'code', text: form.text.replace(/(?<=.)0+$/, '') } : form,
  );
}

function treeOf(forms: (Form | undefined)[], sections: Map<string, string>): Int32Array {
  const places = new Map<string, number>();
  const ranges: { from: string; to: string; place: number }[] = [];
  const letters: { from: string; to: string; place: number }[] = [];
  forms.forEach((form, place) => {
    if (form?.kind === 'range') ranges.push({ ...form, place });
    else if (form?.kind === 'letters') letters.push({ ...form, place });
    else if (form !== undefined && !places.has(form.text)) places.set(form.text, place);
  });
  const narrowest = (of: typeof ranges) => of.sort((a, b) => width(a) - width(b));
  narrowest(ranges);
  narrowest(letters);
  return Int32Array.from(forms, (form, place) => {
    const parent = form === undefined ? -1 : parentOf(form, place);
    return parent === place ? -1 : parent;
  });

  function parentOf(form: Form, place: number): number {
    if (form.kind === 'letters') return lettersAbove(form.from, form.to, place);
    if (form.kind === 'range') return rangeAbove(form.from, form.to, place) ?? sectionAbove(form.from, place);
    const digits = /\d+/.exec(form.text)?.[0] ?? '';
    const letterCount = digits === '' ? 0 : form.text.indexOf(digits);
    for (let length = form.text.length - 1; length > 0; length -= 1) {
      // A range of divisions stands between a section letter and a division.
      if (length <= letterCount) {
        const within = rangeAbove(digits, digits, place);
        if (within !== undefined) return within;
      }
      const found = places.get(form.text.slice(0, length));
      if (found !== undefined && found !== place) return found;
    }
    if (digits === '') return lettersAbove(form.text, form.text, place);
    return rangeAbove(digits, digits, place) ?? sectionAbove(digits, place);
  }

  function rangeAbove(from: string, to: string, place: number): number | undefined {
    return ranges.find(
      (range) =>
        range.place !== place &&
        from.length >= range.from.length &&
        from.slice(0, range.from.length) >= range.from &&
        to.slice(0, range.to.length) <= range.to,
    )?.place;
  }

  function sectionAbove(division: string, place: number): number {
    const letter = sections.get(division.slice(0, 2));
    if (letter === undefined) return -1;
    const found = places.get(letter);
    return found !== undefined && found !== place ? found : lettersAbove(letter, letter, place);
  }

  function lettersAbove(from: string, to: string, place: number): number {
    const found = letters.find((range) => range.place !== place && from >= range.from && to <= range.to);
    return from.length === 1 ? (found?.place ?? -1) : -1;
  }
}

function width({ from, to }: { from: string; to: string }): number {
  return from.length > 1 || /\d/.test(from)
    ? (Number(to) - Number(from)) / 10 ** from.length
    : to.charCodeAt(0) - from.charCodeAt(0);
}

/** The divisions of each section. NACE Rev. 2 and CNAE 2 have those of ISIC Rev. 4; the older SIC of the United States has its own. */
const ISIC = sectionsOf(
  'A01-03 B05-09 C10-33 D35-35 E36-39 F41-43 G45-47 H49-53 I55-56 J58-63 K64-66 L68-68 M69-75 N77-82 O84-84 P85-85 Q86-88 R90-93 S94-96 T97-98 U99-99',
);
const SIC = sectionsOf('A01-09 B10-14 C15-17 D20-39 E40-49 F50-51 G52-59 H60-67 I70-89 J91-97 K99-99');

function sectionsOf(text: string): Map<string, string> {
  return new Map(
    text.split(' ').flatMap((part) => {
      const [from, to] = [Number(part.slice(1, 3)), Number(part.slice(4, 6))];
      return Array.from({ length: to - from + 1 }, (_, at): [string, string] => [
        String(from + at).padStart(2, '0'),
        part.slice(0, 1),
      ]);
    }),
  );
}
