import type { AxisMatrix } from './axis-matrix';
import { codeTrees } from './code-tree';
import { heldSum } from './held-sum';
import { type Budget, partsOf } from './sum-search';

/** A code that is the sum of others of its axis; places in the order of the file. `isExact`: to the last digit. */
export type Family = { whole: number; parts: number[]; isExact: boolean };

/** Under so many powers of two a sum may hold by chance: fewer where the codes say the same. */
const BITS = 7;
const BITS_WITH_CODES = 3;
/** Of a long axis only the largest codes are held to be sums without the help of codes. */
const largestOf = (codes: number) => (codes <= 150 ? codes : codes <= 1000 ? 40 : 8);
/** So many single values are looked at, at most. */
const BUDGET = 1_000_000;

/** Finds the sums among the codes of an axis, each code in one sum at most; `except` are known to be totals already. */
export function familiesOf(matrix: AxisMatrix, except: ReadonlySet<number>): Family[] {
  const byCodes = familiesByCode(matrix, except);
  const budget = { left: BUDGET };
  const bySums = familiesBySum(matrix, except, byCodes, budget);
  return bySums.length === 0 ? byCodes : [...bySums, ...familiesOfOne(matrix, except, bySums)];
}

/** Of the trees that the form of the codes allows, the one in which most sums hold. */
function familiesByCode(matrix: AxisMatrix, except: ReadonlySet<number>): Family[] {
  return codeTrees(matrix.codes, matrix.names)
    .map((tree) => heldIn(tree, matrix, except))
    .reduce<Family[]>((best, families) => (partsIn(families) > partsIn(best) ? families : best), []);
}

/** The sums of a tree that hold, from the leaves up; the parts of one that does not hold are looked for one step higher. */
function heldIn(tree: Int32Array, matrix: AxisMatrix, except: ReadonlySet<number>): Family[] {
  const parts = new Map<number, number[]>();
  tree.forEach((parent, place) => {
    if (parent < 0 || except.has(place) || except.has(parent)) return;
    addTo(parts, parent, [place]);
  });
  const families: Family[] = [];
  for (const whole of [...parts.keys()].sort((a, b) => depthOf(b, tree) - depthOf(a, tree))) {
    const own = parts.get(whole) ?? [];
    const held = heldSum(matrix, whole, own);
    if (held.holds && held.bits >= BITS_WITH_CODES) {
      families.push({ whole, parts: own, isExact: held.isExact });
      continue;
    }
    const above = tree[whole] ?? -1;
    if (above >= 0 && !except.has(above)) addTo(parts, above, own);
  }
  return families;
}

function addTo(parts: Map<number, number[]>, whole: number, more: number[]): void {
  const known = parts.get(whole);
  if (known === undefined) parts.set(whole, [...more]);
  else for (const part of more) known.push(part);
}

function depthOf(place: number, tree: Int32Array): number {
  let depth = 0;
  for (let at = tree[place] ?? -1; at >= 0 && depth < 50; at = tree[at] ?? -1) depth += 1;
  return depth;
}

function partsIn(families: Family[]): number {
  return families.reduce((sum, { parts }) => sum + parts.length, 0);
}

/** Adds sums that only the numbers show, from the smallest whole up, so that the parts of the next are what has no whole yet. */
function familiesBySum(matrix: AxisMatrix, except: ReadonlySet<number>, known: Family[], budget: Budget): Family[] {
  const families = [...known];
  const wholes = new Set(known.map(({ whole }) => whole));
  const within = new Set(known.flatMap(({ parts }) => parts));
  const bySize = [...matrix.codes.keys()]
    .filter((place) => !except.has(place) && (matrix.totals[place] ?? 0) > 0)
    .sort((a, b) => (matrix.totals[a] ?? 0) - (matrix.totals[b] ?? 0));
  const candidates = new Set(bySize.slice(-largestOf(bySize.length)));
  const smaller: number[] = [];
  for (const place of bySize) {
    if (candidates.has(place) && !wholes.has(place)) {
      const roots = smaller.filter((each) => !within.has(each));
      const leaves = within.size === 0 ? [] : smaller.filter((each) => within.has(each) && !wholes.has(each));
      const family = likely(roots) ?? (leaves.length === 0 ? undefined : likely(leaves));
      if (family !== undefined) {
        families.push(family);
        wholes.add(place);
        for (const part of family.parts) within.add(part);
      }
    }
    smaller.push(place);

    function likely(pool: number[]): Family | undefined {
      const found = pool.length < 2 ? undefined : partsOf(matrix, place, pool, budget);
      if (found === undefined || found.parts.length < 2) return undefined;
      const held = heldSum(matrix, place, found.parts);
      const tried = choices(found.fitting, found.parts.length) + Math.log2(matrix.codes.length);
      return held.holds && held.bits - tried >= BITS
        ? { whole: place, parts: found.parts, isExact: held.isExact }
        : undefined;
    }
  }
  return families;
}

/** On an axis that is known to be nested, a code that is the same as one other in every column: a division with one group. */
function familiesOfOne(matrix: AxisMatrix, except: ReadonlySet<number>, known: Family[]): Family[] {
  const within = new Set(known.flatMap(({ parts }) => parts));
  const wholes = new Set(known.map(({ whole }) => whole));
  const byTotal = new Map<number, number>();
  const isWholeFirst =
    known.filter(({ whole, parts }) => parts.every((part) => part > whole)).length * 2 >= known.length;
  const more: Family[] = [];
  matrix.totals.forEach((total, place) => {
    if (!(total > 0) || except.has(place) || wholes.has(place)) return;
    const other = byTotal.get(total);
    if (other === undefined) return void byTotal.set(total, place);
    if (within.has(place) && within.has(other)) return;
    const isOtherAbove = within.has(other) || (!within.has(place) && isWholeFirst);
    const [whole, part] = isOtherAbove ? [other, place] : [place, other];
    const held = heldSum(matrix, whole, [part]);
    if (held.holds && held.isExact && held.bits >= 3 * BITS) more.push({ whole, parts: [part], isExact: true });
  });
  return more;
}

/** In how many ways so many can be taken from so many, as a power of two. */
function choices(from: number, taken: number): number {
  let bits = 0;
  for (let at = 1; at <= Math.min(taken, from - taken); at += 1) bits += Math.log2((from - at + 1) / at);
  return bits;
}
