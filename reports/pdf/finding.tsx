import { View } from '@react-pdf/renderer';
import type { CheckBlock, FindingBlock } from '#reports/report';
import { CheckMark, SeverityMark } from './marks';
import { Alongside, Beside, Ruled, Words } from './primitives';
import { page, space, type } from './tokens';
import { isBrief } from './brief';

const markWidth = page.text * 0.26;
const textWidth = page.text - markWidth;

type Noted = { id: string; name: string; text: string; margin: FindingBlock['margin'] };

function Entry({ block, mark, word, bold }: { block: Noted; mark: React.ReactNode; word: string; bold: boolean }) {
  const state = (
    <>
      <View style={{ height: 13, justifyContent: 'center' }}>{mark}</View>
      <Words as={bold ? 'smallStrong' : 'small'} width={markWidth - space.small}>
        {word}
      </Words>
    </>
  );
  return (
    <Ruled above={space.tight}>
      <Beside notes={block.margin} together={isBrief(block.text, textWidth, type.body, block.margin, 12)}>
        <Alongside lead={state} leadWidth={markWidth} width={textWidth}>
          <Words as="strong" width={textWidth} id={block.id}>
            {block.name}
          </Words>
          <Words as="body" width={textWidth}>
            {block.text}
          </Words>
        </Alongside>
      </Beside>
    </Ruled>
  );
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
