import { Text } from '@react-pdf/renderer';

/** The page on which each id stands. Filled while the document is laid out, complete when the pages are counted. */
export type PageNumbers = Map<string, number>;

/** Notes the page on which its parent stands; invisible. The last call is the final place. */
export function PageOf({ id, pages }: { id: string; pages: PageNumbers }) {
  return (
    <Text
      style={{ position: 'absolute', top: 0, left: 0, width: 1, fontSize: 1 }}
      render={({ pageNumber }) => {
        pages.set(id, pageNumber);
        return '';
      }}
    />
  );
}
