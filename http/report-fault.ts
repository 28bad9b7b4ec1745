/**
 * Takes a fault of the server that nobody expected; what is expected is answered with a problem detail. Today it is written to the log; a
 * service that collects faults would be called here, and only here.
 *
 * @param where - what the server was doing; it names no assessment
 */
export function reportFault(fault: unknown, where: string): void {
  console.error(`A fault that was not expected, while ${where}:`, fault);
}
