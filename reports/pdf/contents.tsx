import { Page, View } from '@react-pdf/renderer';
import type { Report, Section } from '#reports/report';
import { drawnLook } from './drawn-look';
import { countLines } from './lines';
import { numberWidth, PageNumber } from './page-numbers';
import { Words } from './primitives';
import { running } from './running';
import { tagged, type Tag } from './tagged/tag';
import { colours, page, space, type } from './tokens';

const gap = page.gutter * 1.5;

type Line = { id: string; text: string; level: 1 | 2 };

/** The contents: one page in one column or, where that is too short, in two. */
export function Contents({ report }: { report: Report }) {
  const { sheet } = drawnLook(report.look);
  const room = sheet.height - page.top - page.bottom - headingHeight;
  const groups = report.sections.map(linesOf);
  const narrow = (page.full - gap) / 2;
  const columns = heightOf(groups, page.text) <= room ? [groups] : halves(groups, narrow);
  const list: Tag = { role: 'TOC' };
  const width = columns.length === 1 ? page.text : narrow;
  return (
    <Page
      size={sheet.size}
      experimentalPagination
      {...running('foot')}
      style={{ paddingLeft: sheet.left, paddingRight: sheet.right, paddingTop: page.top, paddingBottom: page.bottom }}
    >
      <Words as="h1" style={{ paddingBottom: space.wide }} tag={{ role: 'H2' }}>
        {report.contentsHeading}
      </Words>
      <View style={{ flexDirection: 'row', alignItems: 'flex-start', gap }}>
        {columns.map((column, index) => (
          <View key={index} style={{ width }} {...tagged(list)}>
            {column.flat().map((line) => (
              <Entry key={line.id} line={line} width={width} />
            ))}
          </View>
        ))}
      </View>
    </Page>
  );
}

function linesOf(section: Section): Line[] {
  const headings = section.blocks.flatMap((block): Line[] =>
    block.kind === 'heading' && block.level === 2 ? [{ id: block.id, text: block.text, level: 2 }] : [],
  );
  return [{ id: section.id, text: section.heading, level: 1 }, ...headings];
}

/** Cuts between two sections, where the halves are most alike. */
function halves(groups: Line[][], width: number): Line[][][] {
  const cuts = groups.map((_, index) => [groups.slice(0, index + 1), groups.slice(index + 1)]);
  const longer = (cut: Line[][][]) => Math.max(...cut.map((half) => heightOf(half, width)));
  return cuts.reduce((best, cut) => (longer(cut) < longer(best) ? cut : best), [groups, []]);
}

const looks = {
  1: { as: 'strong', indent: 0, above: space.small, margin: space.tight, below: 1 },
  2: { as: 'small', indent: space.wide, above: 1, margin: 0, below: 1 },
} as const;

const headingHeight = 42;
function heightOf(groups: Line[][], width: number): number {
  return groups.flat().reduce((sum, { text, level }) => {
    const { as, indent, above, margin, below } = looks[level];
    const lines = countLines(text, width - numberWidth - indent, type[as]);
    return sum + margin + above + below + 0.5 + lines * type[as].fontSize * type[as].lineHeight;
  }, 0);
}

function Entry({ line: { id, text, level }, width }: { line: Line; width: number }) {
  const { as, indent, above, margin, below } = looks[level];
  return (
    <View
      {...tagged({ role: 'TOCI' })}
      style={{
        paddingLeft: indent,
        paddingTop: above,
        paddingBottom: below,
        ...(level === 1 ? { marginTop: margin, borderTopWidth: 0.5, borderTopColor: colours.hairline } : {}),
      }}
    >
      <Words as={as} width={width - numberWidth - indent} to={id}>
        {text}
      </Words>
      <PageNumber id={id} as={as} top={above} />
    </View>
  );
}
