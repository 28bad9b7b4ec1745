import { parseArgs } from 'node:util';
import { PRESETS } from '#policies/engine/classify';
import { type CutOffs, cutOffs, presetId } from '#policies/schema/assessment';

export type Options =
  | { kind: 'run'; input: string; lq?: string; industries?: string; candidates?: string; cutOffs: CutOffs }
  | { kind: 'help' }
  | { kind: 'wrong'; message: string };

/** The flags that move single cuts of the preset. */
const CUTS = {
  'location-quotient': 'locationQuotient',
  'location-quotient-minimum': 'locationQuotientMinimum',
  'sector-share-high': 'sectorShareHigh',
  'sector-share-minimum': 'sectorShareMinimum',
  'establishments-minimum': 'establishmentsMinimum',
} as const;

export const USAGE = `Usage: npm run indicators -- IN.csv [--lq OUT.csv] [--industries OUT.csv] [--candidates OUT.csv] [--preset ${presetId.options.join('|')}]

IN.csv    columns region, industry, and employment or establishments (or both); UTF-8; comma, semicolon or tab
--lq            every pair above nought with its location quotient and shares
--industries    every industry with its indices of concentration
--candidates    the pairs that the cut-offs give a type
Single cuts:    ${Object.keys(CUTS)
  .map((flag) => `--${flag} NUMBER`)
  .join(' ')}
"-" writes to standard output. Exit codes: 0 done, 1 the table has faults, 2 wrong use or unreadable file.`;

/** Reads the arguments of the command. */
export function optionsIn(args: string[]): Options {
  const flags = ['lq', 'industries', 'candidates', 'preset', ...Object.keys(CUTS)];
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        ...Object.fromEntries(flags.map((flag) => [flag, { type: 'string' as const }])),
      },
    });
  } catch (error) {
    return { kind: 'wrong', message: error instanceof Error ? error.message : String(error) };
  }
  const { values, positionals } = parsed;
  const text = (flag: string) => {
    const value = Object.entries(values).find(([name]) => name === flag)?.[1];
    return typeof value === 'string' ? value : undefined;
  };
  const [input] = positionals;
  if ('help' in values) return { kind: 'help' };
  if (input === undefined) return { kind: 'wrong', message: 'No table is named.' };
  if (positionals.length > 1) return { kind: 'wrong', message: 'More than one table is named.' };
  const preset = presetId.safeParse(text('preset') ?? 'ipea-diset');
  if (!preset.success) return { kind: 'wrong', message: `No preset is named "${text('preset') ?? ''}".` };
  const own = Object.entries(CUTS).flatMap(([flag, name]) => {
    const given = text(flag);
    return given === undefined ? [] : [[name, Number(given)]];
  });
  const cuts = cutOffs.safeParse({ ...PRESETS[preset.data], ...Object.fromEntries(own) });
  if (!cuts.success) {
    return {
      kind: 'wrong',
      message: cuts.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`).join('\n'),
    };
  }
  return {
    kind: 'run',
    input,
    lq: text('lq'),
    industries: text('industries'),
    candidates: text('candidates'),
    cutOffs: cuts.data,
  };
}
