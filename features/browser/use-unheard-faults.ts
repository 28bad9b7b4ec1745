import { useEffect } from 'react';
import { reportFault } from '#components/frame/report-fault';

/** Reports the faults of work that nobody waits for. What is expected of such work is a value, so that only mistakes get here. */
export function useUnheardFaults(): void {
  useEffect(() => {
    function hear(event: PromiseRejectionEvent) {
      event.preventDefault();
      reportFault(event.reason, 'working in the background');
    }
    window.addEventListener('unhandledrejection', hear);
    return () => window.removeEventListener('unhandledrejection', hear);
  }, []);
}
