import type { Knowledge } from '#policies/schema/knowledge';
import type { Basis } from '#policies/schema/terms';
import { usesOf } from './uses';

/** One entity of the knowledge base: its catalogue code, the label that it is printed with where that is another thing, slug, kind and basis, and the entities that use it. */
export type CatalogueRow = {
  code: string;
  label?: string;
  id: string;
  kind: string;
  basis: Basis | null;
  usedBy: string[];
};

/** Every entity with where it is used, by kind and in the order of the data. */
export function catalogueOf(knowledge: Knowledge): CatalogueRow[] {
  const uses = usesOf(knowledge);
  const rows = (
    kind: string,
    entities: { id: string; code: string; label?: string; basis?: Basis }[],
  ): CatalogueRow[] =>
    entities.map(({ id, code, label, basis }) => ({
      code,
      ...(label === undefined ? {} : { label }),
      id,
      kind,
      basis: basis ?? null,
      usedBy: uses.get(`${kind} ${id}`) ?? [],
    }));
  return [
    ...rows('source', knowledge.sources),
    ...rows('question', knowledge.questions),
    ...rows('deficit', knowledge.deficits),
    ...rows('type', knowledge.types),
    ...rows('measure', knowledge.measures),
    ...rows('principle', knowledge.principles),
    ...rows('caution', knowledge.cautions),
    ...rows('case', knowledge.cases),
    ...rows('tension', knowledge.tensions),
    ...rows('system', knowledge.systems),
    ...rows('gate', knowledge.gates),
    ...rows('rule', knowledge.rules),
    ...rows('check', knowledge.checks),
    ...rows('module', knowledge.modules),
    ...rows('choice', knowledge.choices),
    ...rows('reading', knowledge.readings),
    ...rows('actor-limit', knowledge.actorLimits),
  ];
}

/** The catalogue as a page: a table for each kind. */
export function cataloguePage(knowledge: Knowledge): string {
  const rows = catalogueOf(knowledge);
  const kinds = [...new Set(rows.map((row) => row.kind))];
  const tables = kinds.map((kind) => {
    const of = rows.filter((row) => row.kind === kind);
    const labelled = of.some((row) => row.label !== undefined);
    const lines = of.map((row) => {
      const names = labelled ? [row.label ?? row.code, row.code] : [row.code];
      return line([...names, row.id, row.basis ?? '', row.usedBy.join(', ')]);
    });
    const titles = [...(labelled ? ['label'] : []), 'code', 'slug', 'basis', 'used by'];
    return [`## ${kind}`, '', line(titles), `|${titles.map(() => '---|').join('')}`, ...lines].join('\n');
  });
  return [
    '# Catalogue of the knowledge base',
    'Generated from the data; a test refuses it when it differs. `npm run catalogue` writes it anew.',
    ...tables,
    '',
  ].join('\n\n');
}

function line(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}
