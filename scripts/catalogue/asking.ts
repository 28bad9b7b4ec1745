/** What the interview never reads of the knowledge that it asks with: where it comes from and what else speaks of it. */
const evidence = new Set(['sources', 'explained', 'cases', 'tensions']);

type Entity = { id: string };

type Kind = 'Question' | 'Deficit' | 'Gate' | 'Module';

/** The file that holds all entities of a kind without their evidence, one a line, so that a browser loads no more than asking needs. */
export function askingFile(kind: Kind, entities: readonly Entity[]): string {
  return [
    '// Written by `npm run catalogue` from the knowledge base; edit that and not this.',
    `import type { Asking${kind} } from './asking';`,
    '',
    `export const asking${kind}s: Asking${kind}[] = [`,
    ...entities.map((entity) => `  ${JSON.stringify(withoutEvidence(entity))},`),
    '];',
    '',
  ].join('\n');
}

function withoutEvidence(entity: Entity): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entity).filter(([key]) => !evidence.has(key)));
}
