'use client';

import './globals.css';

/** Shown when the layout itself fails; nothing that could have failed with it is used here, messages included. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong here – Arranjo</title>
        <main className="page py-14 text-lg">
          <h1 className="text-2xl sm:text-3xl">Something went wrong here</h1>
          <p className="mt-4 max-w-measure">
            The page could not be shown. A file that you opened is still where it was on your machine, unchanged.
          </p>
          <p className="mt-6">
            {/* A whole new load: the router may be what failed. */}
            {/* eslint-disable-next-line @next/next/no-html-link-for-pages */}
            <a href="/" className="button">
              Go to the start page
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
