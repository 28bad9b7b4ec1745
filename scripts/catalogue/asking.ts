/** What the interview never reads of the knowledge that it asks with: where it comes from, its code, and what else speaks of it or hangs on it. */
const evidence = new Set(['sources', 'explained', 'basis', 'code', 'cases', 'tensions']);

type Entity = { id: string; section?: string; options?: readonly { raises?: unknown }[] | undefined };

type Kind = 'Question' | 'Deficit' | 'Gate' | 'Module';

/** The file that holds all entities of a kind without their evidence, one a line, so that a browser loads no more than asking needs. */
export function askingFile(kind: Kind, entities: readonly Entity[]): string {
  if (kind === 'Question') return questionsFile(entities);
  return [
    WRITTEN,
    `import type { Asking${kind} } from './asking';`,
    '',
    `export const asking${kind}s: Asking${kind}[] = [`,
    ...entities.map((entity) => `  ${JSON.stringify(withoutEvidence(entity))},`),
    '];',
    '',
  ].join('\n');
}

/** Questions by section, which stands once for each run of them: it would be a part of what every browser loads. */
function questionsFile(questions: readonly Entity[]): string {
  const lines = questions.flatMap((question, index) => {
    const { section, kind, ...rest } = withoutEvidence(question);
    const begins = questions[index - 1]?.section !== section;
    const ends = questions[index + 1]?.section !== section;
    return [
      ...(begins ? [`  ...inSection(${JSON.stringify(section)}, [`] : []),
      `    ${JSON.stringify(kind === 'single' ? rest : { kind, ...rest })},`,
      ...(ends ? ['  ]),'] : []),
    ];
  });
  return [
    WRITTEN,
    "import type { AskingQuestion } from './asking';",
    "import { inSection } from './in-section';",
    '',
    'export const askingQuestions: AskingQuestion[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}

const WRITTEN = '// Written by `npm run catalogue` from the knowledge base; edit that and not this.';

function withoutEvidence(entity: Entity): Record<string, unknown> {
  const options = entity.options?.map(({ raises: _, ...option }) => option);
  const asked = { ...entity, ...(options === undefined ? {} : { options }) };
  return Object.fromEntries(Object.entries(asked).filter(([key]) => !evidence.has(key)));
}
