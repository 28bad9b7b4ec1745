import type { Column } from './column-look';
import { isTime, withoutYear } from './times';
import type { Role } from './title-roles';

/** What is counted, as far as titles and fields say; `doubts` where something else may be meant. */
export type Measures = { employment?: Column; establishments?: Column; doubts: ('measure' | 'years-across')[] };

/** Finds what a table counts that has a row for each pair. */
export function measuresAmong(columns: Column[]): Measures {
  const employment = best(columns.filter((column) => column.role === 'employment'));
  const establishments = best(columns.filter((column) => column.role === 'establishments'));
  if (employment.column ?? establishments.column) {
    return {
      ...(employment.column && { employment: employment.column }),
      ...(establishments.column && { establishments: establishments.column }),
      doubts: [...new Set([...employment.doubts, ...establishments.doubts])],
    };
  }
  const numeric = columns.filter(({ isNumeric, isCode }) => isNumeric && !isCode);
  const times = numeric.filter(({ title }) => isTime(title));
  const lastTime = times.at(-1);
  if (lastTime !== undefined && times.length > 1) return { employment: lastTime, doubts: ['years-across'] };
  const byRole = (role: Role | undefined) => numeric.filter((column) => column.role === role);
  const unknown = byRole(undefined);
  const total = byRole('total').at(-1);
  // Beside a total several columns are its parts.
  const any = byRole('count').at(-1) ?? (unknown.length > 1 ? (total ?? unknown.at(-1)) : (unknown.at(-1) ?? total));
  return any === undefined ? { doubts: ['measure'] } : { employment: any, doubts: ['measure'] };
}

/** Of several columns for one measure: the last year of those that differ in the year only, the one of all, or the first. */
function best(columns: Column[]): { column?: Column; doubts: Measures['doubts'] } {
  const [first, ...others] = columns;
  if (first === undefined) return { doubts: [] };
  if (others.length === 0) return { column: first, doubts: [] };
  const bare = new Set(columns.map(({ title }) => withoutYear(title)));
  const last = columns.at(-1);
  if (bare.size === 1 && !bare.has(undefined) && last !== undefined) return { column: last, doubts: ['years-across'] };
  const whole = columns.find(({ title }) => /\b(all|total|totale|totais|insgesamt|ensemble|ogolem|avg)\b/i.test(title));
  return { column: whole ?? first, doubts: ['measure'] };
}
