import { buildIfNeeded } from './lib/build.js';

/** Builds for production as npm start would, for images that are built in one place and served in another. */
process.exitCode = (await buildIfNeeded()) ? 0 : 1;
