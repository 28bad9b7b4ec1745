import { View } from '@react-pdf/renderer';
import type { MeasureBlock } from '../report';
import { isBrief } from './brief';
import { Facts, type Fact } from './facts';
import { PriorityMark } from './marks';
import { Air, Beside, Words } from './primitives';
import { Item, Paragraph } from './prose';
import { close, colours, page, space, type } from './tokens';

/** One measure. Its parts are children of the page, so that they may part anywhere but after a head. */
export function Measure({ block }: { block: MeasureBlock }) {
  return (
    <>
      <Air height={space.base} />
      <View id={block.id} minPresenceAhead={70}>
        <View
          wrap={false}
          style={{ width: page.text, borderTopWidth: 0.8, borderTopColor: colours.ink, paddingTop: space.small }}
        >
          <View style={{ flexDirection: 'row', alignItems: 'center', gap: 5 }}>
            <PriorityMark first={block.first} />
            <Words as={block.first ? 'smallStrong' : 'small'} width={page.text - 12} style={{ color: colours.accent }}>
              {[block.priority, block.premise, block.code].filter((part) => part !== undefined).join(' · ')}
            </Words>
          </View>
          <Words as="h2">{block.name}</Words>
        </View>
      </View>
      {[{ text: block.what, margin: block.margin }, ...block.because].map((statement, index) => (
        <Paragraph key={index} block={{ kind: 'paragraph', style: 'body', ...statement }} />
      ))}
      {block.steps.length > 0 ? (
        <>
          <View wrap={false} minPresenceAhead={30}>
            <Words as="smallStrong">{block.stepsLabel}</Words>
          </View>
          <View style={{ gap: space.hair, marginTop: -space.tight }}>
            {block.steps.map((step, index) => (
              <Item key={index} statement={{ text: step, margin: [] }} marker={`${index + 1}.`} />
            ))}
          </View>
        </>
      ) : null}
      {block.facts.length > 0 ? <Facts items={block.facts} /> : null}
      <Cases worked={block.worked} blocked={block.blocked} />
      {block.cautions.map((statement, index) => (
        <Beside
          key={index}
          notes={statement.margin}
          together={isBrief(statement.text, page.text - space.base, type.body, statement.margin)}
        >
          <View style={{ paddingLeft: space.base, borderLeftWidth: 1.5, borderLeftColor: colours.rust[2] }}>
            <Words as="body" width={page.text - space.base}>
              {statement.text}
            </Words>
          </View>
        </Beside>
      ))}
    </>
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
          <View key={index} style={{ width }}>
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
