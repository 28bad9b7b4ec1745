import { settingOf } from '#http/jobs/setting';
import { createPool } from '#http/jobs/worker-pool';
import { startTableWorker } from './start-table-worker';
import type { TableOrder, TableReply } from './table-calls';

const SECONDS = settingOf('ARRANJO_TABLE_SECONDS', 120);
const MEGABYTES = settingOf('ARRANJO_TABLE_MEGABYTES', 2048);

/** The workers that read tables for programs. Each table has one of its own, whose memory is given back with it. */
export const tablePool = createPool<TableOrder, TableReply>({
  start: () => startTableWorker(MEGABYTES),
  size: settingOf('ARRANJO_TABLE_WORKERS', 1),
  // Those who wait hold a table each.
  waiting: 10,
  milliseconds: SECONDS * 1000,
  keep: false,
});
