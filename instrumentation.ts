import type { Instrumentation } from 'next';
import { reportFault } from '#http/report-fault';

/** Next calls this for whatever a page or a route of the server throws. The route is named and not the address, which may name an assessment. */
export const onRequestError: Instrumentation.onRequestError = (error, _request, { routePath }) => {
  reportFault(error, `answering ${routePath}`);
};
