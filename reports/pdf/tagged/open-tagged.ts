import PDFDocument from 'pdfkit';
import type { DocumentProps } from './open-layout';

/** An empty document whose writer keeps a tree of what is drawn. The types do not know the subset yet. */
export function openTagged({ title, author, subject, language, creator, producer, creationDate }: DocumentProps) {
  return new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-2',
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      Creator: creator,
      Producer: producer,
      CreationDate: creationDate,
      ModDate: creationDate,
    },
  });
}
