import { View } from '@react-pdf/renderer';
import type { CheckBlock, FindingBlock } from '#reports/report';
import type { HeadingRole } from './heading-roles';
import { CheckMark, SeverityMark } from './marks';
import { Alongside, Beside, Ruled, Words } from './primitives';
import type { Tag } from './tagged/tag';
import { page, space, type } from './tokens';
import { isBrief } from './brief';

const markWidth = page.text * 0.26;
const textWidth = page.text - markWidth;

type Noted = Pick<FindingBlock, 'id' | 'name' | 'here' | 'groups' | 'then' | 'text' | 'margin'>;

type EntryProps = { block: Noted; role: HeadingRole; mark: React.ReactNode; word: string; bold: boolean };

function Entry({ block, role, mark, word, bold }: EntryProps) {
  const heading: Tag = { role };
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
    <Ruled above={space.tight} opens={heading}>
      <Beside
        notes={block.margin}
        together={isBrief(parts.map(({ text }) => text).join(' '), textWidth, type.body, block.margin, 12)}
      >
        <Alongside lead={state} leadWidth={markWidth} width={textWidth}>
          <Words as="strong" width={textWidth} id={block.id} tag={heading}>
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

export function Finding({ block, role }: { block: FindingBlock; role: HeadingRole }) {
  const bold = block.severity !== null && block.severity >= 2;
  return (
    <Entry
      block={block}
      role={role}
      mark={<SeverityMark severity={block.severity} />}
      word={block.severityLabel}
      bold={bold}
    />
  );
}

export function Check({ block, role }: { block: CheckBlock; role: HeadingRole }) {
  const bold = block.status === 'breached';
  return (
    <Entry block={block} role={role} mark={<CheckMark status={block.status} />} word={block.statusLabel} bold={bold} />
  );
}
