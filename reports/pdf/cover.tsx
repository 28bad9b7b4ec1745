import { Page, View } from '@react-pdf/renderer';
import type { TwoByTwo } from '#charts/two-by-two';
import type { Report } from '#reports/report';
import { alternativeOf } from './alternative';
import { drawnLook } from './drawn-look';
import { Drawing } from './figure';
import { Issuer, issuerHeight } from './issuer';
import { countLines, firstLines, type Face } from './lines';
import { FourSquares } from './marks';
import { Hairline, Words } from './primitives';
import { tagged } from './tagged/tag';
import { colours, page, space, type } from './tokens';

const width = page.full - space.broad;
const sentenceWidth = page.text + page.gutter * 2;

// A cover is one page: what is longer stands in full in the summary.
const most = { title: 4, place: 2, sentence: 4, line: 2, caption: 4 } as const;

const lineGap = space.tight;
const headHeight = 16;

/** One page that can lie on a table: what it is, where, the result in a sentence and as a figure, and who made it when. */
export function Cover({ report }: { report: Report }) {
  const { cover } = report;
  const { sheet } = drawnLook(report.look);
  const titleFace = { ...type.cover, fontSize: titleSize(cover.title) };
  const placeFace = { ...type.body, fontSize: 12 };
  const title = firstLines(cover.title, most.title, width, titleFace);
  const place = firstLines(cover.place, most.place, width, placeFace);
  const sentence = firstLines(cover.sentence, most.sentence, sentenceWidth, type.sentence);
  const caption = firstLines(cover.figureCaption ?? '', most.caption, page.full, type.small);
  const lines = cover.lines.map((line) => firstLines(line, most.line, page.full, type.small));
  const room =
    sheet.height -
    issuerHeight(report.look) -
    page.top -
    page.bottom -
    (headHeight + space.wide + heightOf(title, width, titleFace)) -
    (space.small + heightOf(place, width, placeFace)) -
    (2 * space.broad + heightOf(sentence, sentenceWidth, type.sentence)) -
    (caption === '' ? 0 : space.small + heightOf(caption, page.full, type.small)) -
    lines.reduce<number>((sum, line) => sum + lineGap + heightOf(line, page.full, type.small), space.broad);
  return (
    <Page
      size={sheet.size}
      experimentalPagination
      style={{ paddingLeft: sheet.left, paddingRight: sheet.right, paddingTop: page.top, paddingBottom: page.bottom }}
    >
      <Issuer look={report.look} />
      <View style={{ flexDirection: 'row', alignItems: 'center', gap: space.small }}>
        <FourSquares filled={current(cover.figure)} />
        <Words as="smallStrong" width={width} style={{ color: colours.accent }}>
          {cover.kind}
        </Words>
      </View>
      <Words
        as="cover"
        width={width}
        style={{ fontSize: titleFace.fontSize, paddingTop: space.wide }}
        tag={{ role: 'H1' }}
      >
        {title}
      </Words>
      <Words
        as="body"
        width={width}
        style={{ fontSize: placeFace.fontSize, color: colours.quiet, paddingTop: space.small }}
      >
        {place}
      </Words>
      <View style={{ paddingTop: space.broad, paddingBottom: space.broad }}>
        <Words as="sentence" width={sentenceWidth}>
          {sentence}
        </Words>
      </View>
      {cover.figure ? (
        <View {...tagged({ role: 'Figure', alt: alternativeOf(report) })}>
          <Drawing figure={cover.figure} width={page.full} height={Math.min(page.full * 0.64, room)} />
        </View>
      ) : null}
      {caption === '' ? null : (
        <Words as="small" width={page.full} style={{ paddingTop: space.small }}>
          {caption}
        </Words>
      )}
      <View wrap={false} style={{ marginTop: 'auto', gap: lineGap }}>
        <Hairline width={page.full} />
        {lines.map((line, index) => (
          <Words key={index} as="small" width={page.full} style={{ color: colours.quiet }}>
            {line}
          </Words>
        ))}
      </View>
    </Page>
  );
}

function heightOf(text: string, room: number, face: Face & { lineHeight: number }): number {
  return countLines(text, room, face) * face.fontSize * face.lineHeight;
}

/** A long title has to leave room for the figure. */
function titleSize(title: string): number {
  if (title.length <= 48) return 36;
  if (title.length <= 110) return 28;
  return title.length <= 240 ? 21 : 15;
}

function current(figure: TwoByTwo | undefined): string | undefined {
  return figure?.quarters.find((quarter) => quarter.current)?.id;
}
