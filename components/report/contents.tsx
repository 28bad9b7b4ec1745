import type { Section } from '../../reports/report';

export function Contents({ heading, sections }: { heading: string; sections: Section[] }) {
  return (
    <nav aria-labelledby="contents" className="report-contents no-print border-y border-line py-4">
      <h2 id="contents" className="font-sans text-base">
        {heading}
      </h2>
      <ol role="list" className="mt-1 gap-x-10 text-base sm:columns-2 lg:columns-3">
        {sections.map((section) => (
          <li key={section.id} className="break-inside-avoid">
            <a href={`#${section.id}`} className="link-row">
              {section.heading}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
