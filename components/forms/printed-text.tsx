/**
 * What stands in a field, for paper: a box there shows only as much as fits into it, and where it is empty one writes on its line.
 * It follows its field, which does not print. The style sheet takes the text from the attribute: on the screen it is there once.
 */
export function PrintedText({ children }: { children: string }) {
  return <div className="printed-text" data-text={children} aria-hidden="true" />;
}
