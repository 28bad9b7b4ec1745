import { View } from '@react-pdf/renderer';
import type { Report } from '#reports/report';
import { alternativeOf } from './alternative';
import { Drawing } from './figure';
import { Issuer } from './issuer';
import { Hairline, Words } from './primitives';
import { tagged } from './tagged/tag';
import { colours, page, space } from './tokens';

const figureHeight = page.full * 0.22;

/** What a short document begins with, on the page on which its text begins: title, place, the result in a sentence and as a figure. */
export function SheetHead({ report }: { report: Report }) {
  const { kind, title, place, sentence, lines, figure, figureCaption } = report.cover;
  return (
    <>
      <View>
        <Issuer look={report.look} />
        <Words as="smallStrong" width={page.full} style={{ color: colours.accent }}>
          {kind}
        </Words>
        <Words as="h1" width={page.full} style={{ paddingTop: space.hair }} tag={{ role: 'H1' }}>
          {title}
        </Words>
        <Words as="small" width={page.full} style={{ color: colours.quiet, paddingTop: space.hair }}>
          {[place, ...lines].join(' · ')}
        </Words>
      </View>
      <Hairline width={page.full} />
      <Words as="lead" width={page.full}>
        {sentence}
      </Words>
      {figure === undefined ? null : (
        <View wrap={false} {...tagged({ role: 'Figure', alt: alternativeOf(report) })}>
          <Drawing figure={figure} width={page.full} height={figureHeight} />
        </View>
      )}
      {figureCaption === undefined ? null : (
        <Words as="small" width={page.full}>
          {figureCaption}
        </Words>
      )}
    </>
  );
}
