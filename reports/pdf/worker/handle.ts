import { registerFonts, type FontSource } from '#reports/pdf/fonts';
import { renderPdf } from '#reports/pdf/render';
import type { MakingStep } from '#reports/pdf/steps';
import type { Order, Told } from './messages';

/** Sends a message; what is named in `transfer` is handed over and not copied. */
export type Tell = (told: Told, transfer: Transferable[]) => void;

/** Carries out one order and tells how it goes. It never throws: what goes wrong is told as well, with the step at which it did. */
export async function obey(order: Order, fontSource: FontSource, tell: Tell): Promise<void> {
  let at: MakingStep['step'] = 'fonts';
  try {
    switch (order.kind) {
      case 'fetch':
        await registerFonts(fontSource, new Set(['latin']));
        tell({ kind: 'fetched' }, []);
        break;
      case 'make': {
        const bytes = await renderPdf(order.report, fontSource, (step) => {
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
