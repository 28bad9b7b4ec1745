import { serveJobs } from '#http/jobs/serve-jobs';
import { tableJob } from './table-job';

serveJobs(tableJob());
