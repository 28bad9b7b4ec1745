'use client';

import { OpenFile } from '#components/open/open-file';
import { readFile } from './read-file';

/** Joins the page's form to the engine, which a server component cannot pass on. */
export function FileOpener() {
  return <OpenFile read={readFile} />;
}
