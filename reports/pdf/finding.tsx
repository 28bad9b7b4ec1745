import { View } from '@react-pdf/renderer';
import type { CheckBlock, FindingBlock } from '#reports/report';
import { CheckMark, SeverityMark } from './marks';
import { Alongside, Beside, Ruled, Words } from './primitives';
import { page, space, type } from './tokens';
import { isBrief } from './brief';

const markWidth = page.text * 0.26;
const textWidth = page.text - markWidth;

type Noted = Pick<FindingBlock, 'id' | 'name' | 'here' | 'groups' | 'then' | 'text' | 'margin'>;

function Entry({ block, mark, word, bold }: { block: Noted; mark: React.ReactNode; word: string; bold: boolean }) {
  const state = (
    <>
      <View style={{ height: 13, justifyContent: 'center' }}>{mark}</View>
      <Words as={bold ? 'smallStrong' : 'small'} width={markWidth - space.small}>
        {word}
      </Words>
    </>
  );
  const parts = partsOf(block);
  return (
    <Ruled above={space.tight}>
      <Beside
        notes={block.margin}
        together={isBrief(parts.map(({ text }) => text).join(' '), textWidth, type.body, block.margin, 12)}
      >
        <Alongside lead={state} leadWidth={markWidth} width={textWidth}>
          <Words as="strong" width={textWidth} id={block.id}>
            {block.name}
          </Words>
          {parts.map(({ as, text }, index) => (
            <Words key={index} as={as} width={textWidth}>
              {text}
            </Words>
          ))}
        </Alongside>
      </Beside>
    </Ruled>
  );
}

/** What was answered here comes first; what it means in general stands small below. */
function partsOf({ here, groups = [], then, text }: Noted): { as: 'body' | 'small'; text: string }[] {
  const after = [...groups, ...(then === undefined ? [] : [then])].map((line) => ({ as: 'body' as const, text: line }));
  return here === undefined
    ? [{ as: 'body', text }, ...after]
    : [{ as: 'body', text: here }, ...after, { as: 'small', text }];
}

export function Finding({ block }: { block: FindingBlock }) {
  const bold = block.severity !== null && block.severity >= 2;
  return (
    <Entry block={block} mark={<SeverityMark severity={block.severity} />} word={block.severityLabel} bold={bold} />
  );
}

export function Check({ block }: { block: CheckBlock }) {
  const bold = block.status === 'breached';
  return <Entry block={block} mark={<CheckMark status={block.status} />} word={block.statusLabel} bold={bold} />;
}
