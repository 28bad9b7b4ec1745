import { serve } from './server/serve.js';

/** Serves what is built already, as `npm start` does: for tests and measurements. */
process.env.NODE_ENV = 'production';
process.exit(await serve({ port: Number(process.argv[2] ?? '3000'), host: process.env.HOST || undefined }));
