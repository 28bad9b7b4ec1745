import { Page, View } from '@react-pdf/renderer';
import type { Report } from '../report';
import { Drawing } from './figure';
import { Hairline, Words } from './primitives';
import { colours, page, space } from './tokens';

/** A long title has to leave room for the figure. */
function titleSize(title: string): number {
  if (title.length <= 48) return 36;
  if (title.length <= 110) return 28;
  return title.length <= 240 ? 21 : 15;
}

export function Cover({ cover }: { cover: Report['cover'] }) {
  const size = titleSize(cover.title);
  return (
    <Page
      size="A4"
      experimentalPagination
      style={{ paddingLeft: page.left, paddingRight: page.right, paddingTop: page.top, paddingBottom: page.bottom }}
    >
      <Words as="smallStrong" style={{ color: colours.accent }}>
        {cover.kind}
      </Words>
      <Words as="cover" width={page.full - space.broad} style={{ fontSize: size, paddingTop: space.base }}>
        {cover.title}
      </Words>
      <Words
        as="body"
        width={page.full - space.broad}
        style={{ fontSize: 12, color: colours.quiet, paddingTop: space.small }}
      >
        {cover.place}
      </Words>
      <View style={{ paddingTop: space.broad, paddingBottom: space.broad }}>
        <Words as="sentence" width={page.text + page.gutter * 2}>
          {cover.sentence}
        </Words>
      </View>
      {cover.figure ? (
        <View wrap={false}>
          <Drawing figure={cover.figure} width={page.full * 0.88} height={page.full * 0.62} />
        </View>
      ) : null}
      <View wrap={false} style={{ marginTop: 'auto', paddingTop: space.broad, gap: space.tight }}>
        <Hairline width={page.full} />
        {cover.lines.map((line, index) => (
          <Words key={index} as="small" width={page.full} style={{ color: colours.quiet }}>
            {line}
          </Words>
        ))}
      </View>
    </Page>
  );
}
