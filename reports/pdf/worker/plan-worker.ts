import { fontAt } from './font-at';
import type { Order } from './messages';
import { obey } from './obey';

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  void obey(data, fontAt, (told, transfer) => postMessage(told, { transfer }));
});
