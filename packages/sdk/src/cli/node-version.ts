/** Oldest Node that the package runs on, as `engines` says. */
const OLDEST = [22, 12] as const;

/**
 * What to say to somebody whose Node is too old, or nothing where it is not.
 *
 * @param version - of Node, as in `process.versions.node`
 */
export function tooOld(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return `hk-ai needs Node ${OLDEST.join(".")} or newer, and this is Node ${version}: install a newer one from your package manager, or type npx -y -p node@24 -p @hk-ai/sdk hk-ai.`;
}
