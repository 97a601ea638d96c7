import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from '../start/paths.mjs';

const FILE = join(DATA, 'sample-api-keys.json');

/** The key that the sample data of this clone was loaded with. */
export function sampleKey(property: string): string {
  const keys = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, { key?: string }>) : {};
  const key = keys[property]?.key;
  if (!key) throw new Error(`There is no sample key for ${property}: name one with --key.`);
  return key;
}
