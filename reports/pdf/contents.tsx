import { Page, Text, View } from '@react-pdf/renderer';
import type { Report } from '../report';
import type { PageNumbers } from './page-numbers';
import { Words } from './primitives';
import { contentsPages } from './running';
import { colours, page, space, type } from './tokens';

const numberWidth = 30;

export function Contents({ report, pages }: { report: Report; pages: PageNumbers }) {
  return (
    <Page
      size="A4"
      layout={contentsPages(report)}
      style={{ paddingLeft: page.left, paddingRight: page.right, paddingTop: page.top, paddingBottom: page.bottom }}
    >
      <Words as="h1" style={{ paddingBottom: space.wide }}>
        {report.contentsHeading}
      </Words>
      {report.sections.map((section) => (
        <View key={section.id} style={{ width: page.text }}>
          <Entry id={section.id} text={section.heading} pages={pages} level={1} />
          {section.blocks.map((block) =>
            block.kind === 'heading' && block.level === 2 ? (
              <Entry key={block.id} id={block.id} text={block.text} pages={pages} level={2} />
            ) : null,
          )}
        </View>
      ))}
    </Page>
  );
}

type EntryProps = { id: string; text: string; pages: PageNumbers; level: 1 | 2 };

function Entry({ id, text, pages, level }: EntryProps) {
  const indent = level === 1 ? 0 : space.wide;
  const style = level === 1 ? 'strong' : 'small';
  const above = level === 1 ? space.small : 1;
  return (
    <View
      wrap={false}
      style={{
        paddingLeft: indent,
        paddingTop: above,
        paddingBottom: 1,
        ...(level === 1 ? { marginTop: space.tight, borderTopWidth: 0.5, borderTopColor: colours.hairline } : {}),
      }}
    >
      <Words as={style} width={page.text - numberWidth - indent} to={id}>
        {text}
      </Words>
      <Text
        style={{
          ...type[style],
          fontFamily: [...type[style].fontFamily],
          color: colours.ink,
          position: 'absolute',
          top: above,
          right: 0,
          width: numberWidth,
          textAlign: 'right',
        }}
        render={() => String(pages.get(id) ?? '')}
      />
    </View>
  );
}
