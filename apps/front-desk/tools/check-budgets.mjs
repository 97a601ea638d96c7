/** Fails when the client grows past its weight, or carries what belongs to the server or to those who make it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const KB = 1000;
const INITIAL = 120 * KB;
const LAZY_ROUTE = 70 * KB;
const SCOPE = 25 * KB;
const FONTS = 60 * KB;
/** What only the client's makers see: the gallery and its samples, the pseudo-language. */
const MAKERS_ONLY = /(^|\/)src\/(app\/dev\/|i18n\/pseudo\.ts)/;
const BANNED = /\/node_modules\/(class-validator|class-transformer|typeorm|moment|reflect-metadata)\//;

const dist = new URL('../dist/', import.meta.url);
const stats = JSON.parse(readFileSync(new URL('browser-stats.json', dist), 'utf8'));
const outputs = Object.entries(stats.outputs).filter(([file]) => /\.(js|css)$/.test(file));
const byName = new Map(outputs);
const index = readFileSync(new URL('browser/index.html', dist), 'utf8');
const problems = [];

const sizes = new Map();
const sizeOf = (file) => {
  if (!sizes.has(file)) {
    const path = new URL(`browser/${file}`, dist);
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
    sizes.set(file, existsSync(path) ? brotliCompressSync(readFileSync(path), options).length : 0);
  }
  return sizes.get(file);
};

/** The file and everything it imports statically. */
const closure = (start, found = new Set()) => {
  for (const file of start) {
    if (found.has(file) || !byName.has(file)) continue;
    found.add(file);
    const imports = byName.get(file).imports.filter(({ kind }) => kind === 'import-statement');
    closure(
      imports.map(({ path }) => path),
      found,
    );
  }
  return found;
};
const total = (files) => [...files].reduce((sum, file) => sum + sizeOf(file), 0);
const show = (name, bytes, most) => {
  const line = `${name.padEnd(44)} ${(bytes / KB).toFixed(1).padStart(7)} kB of ${(most / KB).toFixed(0)}`;
  console.log(line);
  if (bytes > most) problems.push(`Too heavy: ${line}`);
};

const entries = outputs.map(([file]) => file).filter((file) => index.includes(`"${file}"`));
const initial = closure(entries);
show('initial JavaScript and CSS, brotli', total(initial), INITIAL);

const fonts = readdirSync(new URL('browser/', dist), { recursive: true }).filter((file) => file.endsWith('.woff2'));
const fontBytes = fonts.map((file) => readFileSync(new URL(`browser/${file}`, dist)).length);
show(
  'fonts, as they are',
  fontBytes.reduce((sum, bytes) => sum + bytes, 0),
  FONTS,
);

for (const [file, output] of outputs) {
  if (!output.entryPoint || initial.has(file) || !file.endsWith('.js')) continue;
  const own = [...closure([file])].filter((part) => !initial.has(part));
  const isWords = output.entryPoint.endsWith('.json');
  show(`lazy ${output.entryPoint}`.slice(0, 44), total(own), isWords ? SCOPE : LAZY_ROUTE);
}

for (const [file, output] of outputs) {
  // Styles of components stand in the list though they are part of their component's chunk.
  if (sizeOf(file) === 0) continue;
  const banned = Object.keys(output.inputs).find((input) => BANNED.test(`/${input}`) || MAKERS_ONLY.test(input));
  if (banned) problems.push(`${file} carries ${banned}`);
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}
