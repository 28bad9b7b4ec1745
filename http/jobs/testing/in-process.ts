import { EventEmitter } from 'node:events';
import { answer, type Served } from '#http/jobs/serve-jobs';

/**
 * Stands in for a worker where no thread can be started, because tests read the sources as they are: carries out each order in this thread,
 * on a copy of it, as a worker would. A real thread is tried by the pool's own tests and by those of the built server.
 */
export class InProcess<Order, Reply> extends EventEmitter {
  threadId = 1;

  constructor(private readonly job: (order: Order) => Promise<Served<Reply>> | Served<Reply>) {
    super();
  }

  postMessage(order: Order, transfer: ArrayBuffer[]): void {
    void answer(structuredClone(order, { transfer }), this.job).then(({ envelope }) =>
      this.emit('message', structuredClone(envelope)),
    );
  }

  unref(): void {}

  terminate(): Promise<number> {
    this.threadId = -1;
    this.emit('exit', 1);
    return Promise.resolve(1);
  }
}
