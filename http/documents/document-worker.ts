import { serveJobs } from '#http/jobs/serve-jobs';
import { documentJob } from './document-job';

serveJobs(documentJob);
