import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACTS } from '@amends/reporting';

/** Acts as they are written in the slices, by name or by the pattern of a name. */
const WRITTEN = /(?:action: |audit_own_act\([^']*)'([a-z-]+\.[a-z-]+)'/g;

describe('the list of acts', () => {
  const source = sourcesOf(join(__dirname, '..'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  it('names every act a slice writes down, so that an auditor can ask for it', () => {
    const written = [...source.matchAll(WRITTEN)].map(([, act]) => act);

    expect(written.length).toBeGreaterThan(20);
    expect(written.filter((act) => !(ACTS as readonly unknown[]).includes(act))).toEqual([]);
  });

  it('names each once', () => {
    expect(new Set(ACTS).size).toBe(ACTS.length);
  });
});

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesOf(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('spec.ts') ? [path] : [];
  });
}
