import { View } from '@react-pdf/renderer';
import type { MeasureBlock } from '#reports/report';
import { restOf } from '#reports/run-in-title';
import { isBrief } from './brief';
import { Facing } from './facing';
import { Facts, type Fact } from './facts';
import { under, type HeadingRole } from './heading-roles';
import { PriorityMark } from './marks';
import { EndOnPage, PageOf } from './page-numbers';
import { Air, Beside, Words } from './primitives';
import { Marked, Paragraph } from './prose';
import { opening, tagged, type Tag } from './tagged/tag';
import { close, colours, page, space, type } from './tokens';

/**
 * One measure. Its parts are children of the page, so that they may part anywhere but after a head. The last reason has
 * the longest notes: the steps stand beside them too.
 */
export function Measure({ block, role }: { block: MeasureBlock; role: HeadingRole }) {
  const statements = [{ text: block.what, margin: block.margin }, ...block.because];
  return (
    <>
      <Air rows={1} />
      <Head block={block} role={role} />
      {statements.slice(0, -1).map((statement, index) => (
        <Paragraph key={index} block={{ kind: 'paragraph', style: 'body', ...statement }} />
      ))}
      {statements.slice(-1).map((statement, index) => (
        <Beside key={index} notes={statement.margin} drop={1.6}>
          <Words as="body">{statement.text}</Words>
          <Steps label={block.stepsLabel} steps={block.steps} />
        </Beside>
      ))}
      {block.facts.length > 0 ? <Facts items={block.facts} /> : null}
      <Cases worked={block.worked} blocked={block.blocked} />
      {block.cautions.length === 0 ? null : (
        <View minPresenceAhead={60}>
          <Words as="strong">{block.cautionsLabel}</Words>
        </View>
      )}
      {block.cautions.map((statement, index) => (
        <Beside
          key={index}
          notes={statement.margin}
          together={isBrief(statement.text, page.text - space.base, type.body, statement.margin)}
        >
          <View style={{ paddingLeft: space.base, borderLeftWidth: 1.5, borderLeftColor: colours.rust[2] }}>
            {statement.title === undefined ? null : (
              <Words as="strong" width={page.text - space.base}>
                {statement.title}
              </Words>
            )}
            <Words as="body" width={page.text - space.base}>
              {restOf(statement)}
            </Words>
          </View>
        </Beside>
      ))}
      <Tensions label={block.tensionsLabel} tensions={block.tensions} role={under(role)} />
      <EndOnPage id={block.id} />
    </>
  );
}

const codeWidth = 40;
const priorityWidth = page.text - codeWidth - 12;

function Head({ block, role }: { block: MeasureBlock; role: HeadingRole }) {
  const heading: Tag = { role };
  return (
    <View id={block.id} minPresenceAhead={90} {...opening(heading)}>
      <View
        wrap={false}
        style={{ width: page.text, borderTopWidth: 0.8, borderTopColor: colours.ink, paddingTop: space.small }}
      >
        <View style={{ flexDirection: 'row' }}>
          <View style={{ width: 12, paddingTop: 2.6 }}>
            <PriorityMark first={block.first} />
          </View>
          <Words
            as={block.first ? 'smallStrong' : 'small'}
            width={priorityWidth}
            style={block.first ? {} : { color: colours.quiet }}
          >
            {block.priority}
          </Words>
          <Words as="small" width={codeWidth} style={{ color: colours.quiet, textAlign: 'right' }}>
            {block.code}
          </Words>
        </View>
        <Words as="name" style={{ paddingTop: space.hair }} tag={heading}>
          {block.name}
        </Words>
        {block.premise === undefined ? null : (
          <Words as="small" style={{ color: colours.quiet, paddingTop: space.hair }}>
            {block.premise}
          </Words>
        )}
      </View>
      <PageOf id={block.id} />
    </View>
  );
}

function Steps({ label, steps }: { label: string; steps: string[] }) {
  if (steps.length === 0) return null;
  return (
    <View style={{ paddingTop: space.base, gap: space.hair }}>
      <View wrap={false} minPresenceAhead={26}>
        <Words as="smallStrong">{label}</Words>
      </View>
      <View style={{ gap: space.hair }} {...tagged({ role: 'L', numbered: true })}>
        {steps.map((step, index) => (
          <View key={index} {...tagged({ role: 'LI' })}>
            <Marked marker={`${index + 1}.`} text={step} tag={{ role: 'LBody' }} />
          </View>
        ))}
      </View>
    </View>
  );
}

const gap = page.gutter;

function Cases({ worked, blocked }: { worked?: Fact; blocked?: Fact }) {
  const cases = [worked, blocked].filter((each) => each !== undefined);
  if (cases.length === 0) return null;
  const width = cases.length === 1 ? page.text : (page.text - gap) / 2;
  const notes = cases.flatMap((each) => each.margin);
  return (
    <Beside notes={notes} together={cases.every((each) => isBrief(each.text, width, type.small, notes, 12))}>
      <View style={{ flexDirection: 'row', gap }}>
        {cases.map((each, index) => (
          <View key={index} style={{ width }} {...tagged({ role: 'Div' })}>
            <View wrap={false} minPresenceAhead={24}>
              <Words as="smallStrong" width={width}>
                {each.term}
              </Words>
            </View>
            <View style={close}>
              <Words as="small" width={width}>
                {each.text}
              </Words>
            </View>
          </View>
        ))}
      </View>
    </Beside>
  );
}

type TensionsProps = { label: string; tensions: MeasureBlock['tensions']; role: HeadingRole };

/** The contradictions behind the measure, both sides of each. */
function Tensions({ label, tensions, role }: TensionsProps) {
  if (tensions.length === 0) return null;
  return (
    <>
      <View wrap={false} minPresenceAhead={60}>
        <Words as="smallStrong">{label}</Words>
      </View>
      {tensions.map((tension) => (
        <Facing key={tension.id} block={tension} role={role} inside />
      ))}
    </>
  );
}
