import { Text, View } from '@react-pdf/renderer';
import type { Report } from '../report';
import type { PageNumbers } from './page-numbers';
import { Words } from './primitives';
import { colours, page, space, type } from './tokens';

const quietNote = { ...type.note, fontFamily: [...type.note.fontFamily], color: colours.quiet };

/** At the head of a page the section that runs on from the page before: no page without a heading in sight. */
export function RunningHead({ report, pages }: { report: Report; pages: PageNumbers }) {
  return (
    <View
      fixed
      style={{ position: 'absolute', top: page.edge, left: page.left, width: page.full, flexDirection: 'row' }}
    >
      <Text
        style={{ ...quietNote, width: page.text, maxLines: 1, textOverflow: 'ellipsis' }}
        render={({ pageNumber }) => runningSection(report, pages, pageNumber)}
      />
      <Words
        as="note"
        width={page.margin}
        style={{ marginLeft: page.gutter, width: page.margin, color: colours.quiet }}
      >
        {report.marginHeading}
      </Words>
    </View>
  );
}

function runningSection(report: Report, pages: PageNumbers, pageNumber: number): string {
  const opened = report.sections.some((section) => section.startsPage && pages.get(section.id) === pageNumber);
  if (opened) return '';
  const before = report.sections.filter(({ id }) => (pages.get(id) ?? Infinity) < pageNumber);
  return before.at(-1)?.heading ?? '';
}

export function RunningFoot({ report }: { report: Report }) {
  return (
    <View
      fixed
      style={{
        position: 'absolute',
        bottom: page.edge,
        left: page.left,
        width: page.full,
        flexDirection: 'row',
        paddingTop: space.tight,
        borderTopWidth: 0.5,
        borderTopColor: colours.hairline,
      }}
    >
      <Text style={{ ...quietNote, width: page.text, maxLines: 1, textOverflow: 'ellipsis' }}>
        {report.runningHead}
      </Text>
      <Text
        style={{ ...quietNote, width: page.full - page.text, textAlign: 'right' }}
        render={({ pageNumber, totalPages }) =>
          report.pageLabel.replace('{page}', String(pageNumber)).replace('{pages}', String(totalPages))
        }
      />
    </View>
  );
}
