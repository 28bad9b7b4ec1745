import { Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Report } from '#reports/report';
import { runs } from './words';

/** The foot of each page: what the document is, and which page of how many. */
export function foot({ runningHead, pageLabel }: Report, width: number): Footer {
  const label = pageLabel.split(/(\{pages?\})/).map((part) => {
    switch (part) {
      case '{page}':
        return PageNumber.CURRENT;
      case '{pages}':
        return PageNumber.TOTAL_PAGES;
      default:
        return part;
    }
  });
  return new Footer({
    children: [
      new Paragraph({
        style: 'RunningLine',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [...runs(runningHead.replace(/\n/g, ' ')), new TextRun({ children: [new Tab(), ...label] })],
      }),
    ],
  });
}
