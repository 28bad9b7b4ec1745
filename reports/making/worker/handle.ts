import type { FontSource } from '#reports/pdf/fonts';
import type { MakingStep } from '#reports/pdf/steps';
import { rendererOf } from '#reports/renderers';
import type { MakingRequest, MakingReply } from './messages';

/** Sends a message; what is named in `transfer` is handed over and not copied. */
export type Tell = (told: MakingReply, transfer: Transferable[]) => void;

/** Carries out one order and tells how it goes. It never throws: what goes wrong is told as well, with the step at which it did. */
export async function handle(order: MakingRequest, fontSource: FontSource, tell: Tell): Promise<void> {
  let at: MakingStep['step'] = 'fonts';
  try {
    const renderer = await rendererOf(order.format);
    switch (order.kind) {
      case 'fetch':
        await renderer.prepare(fontSource);
        tell({ kind: 'fetched' }, []);
        break;
      case 'make': {
        const bytes = await renderer.write(order.report, fontSource, (step) => {
          at = step.step;
          tell({ kind: 'progress', ...step }, []);
        });
        tell({ kind: 'made', bytes }, [bytes.buffer]);
      }
    }
  } catch (cause) {
    tell({ kind: 'failed', at, message: cause instanceof Error ? cause.message : String(cause) }, []);
  }
}
