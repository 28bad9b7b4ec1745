import { fontAt } from '#reports/pdf/font-at';
import { handle } from './handle';
import type { MakingRequest } from './messages';

addEventListener('message', ({ data }: MessageEvent<MakingRequest>) => {
  void handle(data, fontAt, (told, transfer) => postMessage(told, { transfer }));
});
