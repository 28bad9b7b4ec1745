'use client';

import { useEffect } from 'react';
import { pageFoot } from './page-foot';

/**
 * What a sheet of paper has to say about itself: whose assessment it is, where, when, and with which knowledge. It stands at the head of the
 * first sheet and, where the browser can do so, at the foot of each, with its number.
 */
export function PrintLine({ text }: { text: string }) {
  useEffect(() => {
    const foot = new CSSStyleSheet();
    foot.replaceSync(pageFoot(text));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, foot];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== foot);
    };
  }, [text]);

  return <p className="print-line">{text}</p>;
}
