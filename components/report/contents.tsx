import type { Section } from '#reports/report';
import { useHrefOf } from './hrefs';

/** The place of the contents in the page: one list a page. */
export const CONTENTS = 'report-contents';

type ContentsProps = { heading: string; sections: Section[] };

/** Sections by name, each a link to where it stands. */
export function Contents({ heading, sections }: ContentsProps) {
  const hrefOf = useHrefOf();

  return (
    <nav aria-labelledby={CONTENTS} className="report-contents no-print">
      <h2 id={CONTENTS} className="font-sans text-base">
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
