import type { Severity } from '#policies/schema/result';
import { textOf } from '#policies/text/text-of';
import type { Block } from '#reports/report';
import { body, heading, table } from './blocks';
import type { Compared } from './compared';

/** What holds the system back more or less than before. */
export function severityBlocks({ comparison: { severities }, texts, t }: Compared): Block[] {
  const title = heading('severities', t('compare.severities.heading'));
  if (severities.length === 0) return [title, body(t('compare.severities.none'))];
  const word = (severity: Severity | undefined) => t(`severity.${severity ?? 'unknown'}`);
  const rows = severities.map(({ deficit, before, after }) => [
    textOf(texts.deficits, deficit).name,
    word(before),
    word(after),
  ]);
  const columns = [
    [t('compare.column.deficit'), 0.4],
    [t('compare.before'), 0.3],
    [t('compare.after'), 0.3],
  ] as const;
  return [title, table('severities', t('compare.severities.caption'), columns, rows)];
}
