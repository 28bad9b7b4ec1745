import { View } from '@react-pdf/renderer';
import type { HeadingBlock, Section } from '#reports/report';
import type { Sheet } from './drawn-look';
import type { HeadingRole } from './heading-roles';
import { PageOf } from './page-numbers';
import { Air, Beside, Words } from './primitives';
import { page, space } from './tokens';

// What has to stand under a heading on the same page. A section that starts a page does so, unless more than this is
// free on the page before: it would stay nearly empty.
const ahead = { page: 0.42, h1: 150, h2: 80, h3: 55, compact: 70 };

/** The renderer passes these on, though its types know neither a View's bookmark nor the parent of one. */
function bookmark(title: string, ref: string, parent?: string) {
  return { bookmark: { title, ref, expanded: parent === undefined, ...(parent === undefined ? {} : { parent }) } };
}

type SectionHeadingProps = {
  section: Section;
  sheet: Sheet;
  first: boolean;
  /** For a short document, whose sections stand close together. */
  compact: boolean;
};

export function SectionHeading({ section, sheet, first, compact }: SectionHeadingProps) {
  const presence = compact ? ahead.compact : ahead.h1;
  return (
    <>
      {first ? null : <Air rows={compact ? 1 : 3} />}
      <View
        id={section.id}
        minPresenceAhead={section.startsPage ? (sheet.height - page.top - page.bottom) * ahead.page : presence}
        break={section.ownPage === true && !first}
        style={{ width: page.text }}
        {...bookmark(section.heading, section.id)}
      >
        <View wrap={false} style={{ paddingBottom: space.tight }}>
          <Words as={compact ? 'h2' : 'h1'} tag={{ role: 'H2' }}>
            {section.heading}
          </Words>
        </View>
        <PageOf id={section.id} />
      </View>
      {section.intro ? (
        <Beside notes={section.intro.margin} drop={3}>
          <Words as="lead">{section.intro.text}</Words>
        </Beside>
      ) : null}
    </>
  );
}

type HeadingProps = { block: HeadingBlock; section: string; role: HeadingRole; underHeading: boolean };

export function Heading({ block, section, role, underHeading }: HeadingProps) {
  const second = block.level === 2;
  return (
    <>
      {underHeading ? null : <Air rows={second ? 2 : 1} />}
      <View
        id={block.id}
        minPresenceAhead={second ? ahead.h2 : ahead.h3}
        {...(second ? bookmark(block.text, block.id, section) : {})}
      >
        <Beside notes={block.margin} drop={second ? 5 : 2} together>
          <Words as={second ? 'h2' : 'h3'} tag={{ role }}>
            {block.text}
          </Words>
        </Beside>
        {second ? <PageOf id={block.id} /> : null}
      </View>
    </>
  );
}
