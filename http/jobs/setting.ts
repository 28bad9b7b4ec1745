/** A number above zero that whoever runs the server may set by an environment variable. */
export function settingOf(name: string, fallback: number): number {
  const given = Number(process.env[name]);
  return Number.isFinite(given) && given > 0 ? given : fallback;
}
