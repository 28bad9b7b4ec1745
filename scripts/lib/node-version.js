/**
 * Says what is wrong with the running Node, or nothing.
 * @param {string} minimum such as "20.9"
 */
export function nodeFault(minimum, running = process.versions.node) {
  const [needMajor, needMinor] = minimum.split('.').map(Number);
  const [major, minor] = running.split('.').map(Number);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return undefined;
  return `Arranjo needs Node.js ${minimum} or newer; this is ${running}. Install a newer one from nodejs.org and try again.`;
}
