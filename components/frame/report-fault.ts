/**
 * Takes a fault that nobody expected: a mistake in this program, and none of the network, the browser or the person. What is expected is a
 * value that the page shows. Today it is written to the console; a service that collects faults would be called here, and only here.
 *
 * @param where - what the program was doing
 */
export function reportFault(fault: unknown, where: string): void {
  console.error(`A fault that was not expected, while ${where}:`, fault);
}
