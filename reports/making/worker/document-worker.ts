import { fontAt } from '#reports/pdf/font-at';
import { handle } from './handle';
import type { Order } from './messages';

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  void handle(data, fontAt, (told, transfer) => postMessage(told, { transfer }));
});
