import { fontAt } from './font-at';
import type { Order } from './messages';
import { obey } from './handle';

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  void obey(data, fontAt, (told, transfer) => postMessage(told, { transfer }));
});
