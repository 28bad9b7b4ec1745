import type { Section } from '#reports/report';
import { useHrefOf } from './hrefs';

type ContentsProps = { heading: string; sections: Section[]; id?: string };

/** Sections by name, each a link to where it stands. `id` tells two of these lists on one page apart. */
export function Contents({ heading, sections, id = 'report-contents' }: ContentsProps) {
  const hrefOf = useHrefOf();

  return (
    <nav aria-labelledby={id} className="report-contents no-print">
      <h2 id={id} className="font-sans text-base">
        {heading}
      </h2>
      <ol role="list">
        {sections.map((section) => (
          <li key={section.id} className="break-inside-avoid">
            <a href={hrefOf(section.id)} className="link-row">
              {section.heading}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
