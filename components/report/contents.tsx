import type { Section } from '#reports/report';
import { useHrefOf } from './hrefs';

export function Contents({ heading, sections }: { heading: string; sections: Section[] }) {
  const hrefOf = useHrefOf();

  return (
    <nav aria-labelledby="report-contents" className="report-contents no-print">
      <h2 id="report-contents" className="font-sans text-base">
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
