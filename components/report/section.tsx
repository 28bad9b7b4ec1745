import type { Section } from '#reports/report';
import { BlockView } from './block';
import { CopyLink } from './copy-link';
import { headingLevels } from '#reports/heading-levels';
import { Row } from './row';

export function SectionView({ section, marginHeading }: { section: Section; marginHeading: string }) {
  const levels = headingLevels(section.blocks);

  return (
    <section
      className="section"
      aria-labelledby={section.id}
      data-starts-page={section.startsPage ? 'true' : undefined}
    >
      <h2 id={section.id} className="max-w-measure text-2xl">
        {section.heading}
      </h2>
      <CopyLink id={section.id} about={section.heading} />
      {section.intro === undefined ? null : (
        <Row notes={section.intro.margin} marginHeading={marginHeading}>
          <p>{section.intro.text}</p>
        </Row>
      )}
      {section.blocks.map((block, index) => (
        <BlockView key={index} block={block} level={levels[index] ?? 3} marginHeading={marginHeading} />
      ))}
    </section>
  );
}
