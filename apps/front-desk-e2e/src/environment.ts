/** What the set-up of all files leaves behind for each. */
export function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: run the browser tests through their Jest configuration.`);
  return value;
}
