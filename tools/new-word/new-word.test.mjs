import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { BIN, ROOT } from '../start/paths.mjs';
import { aboutWord, namesOf } from './names.mjs';
import { addToTable, placeWord } from './word-table.mjs';

const run = promisify(execFile);
const WORDS = {
  kernel: [],
  property: ['kernel'],
  staff: ['kernel'],
  stay: ['staff'],
  case: ['stay'],
  'room-move': ['case'],
  integration: ['stay'],
};

describe('placing a new word', () => {
  const place = (wanted) => placeWord(WORDS, { word: 'lost-item', ...wanted });

  it('puts it right below what it uses, and gives it what every word stands on', () => {
    assert.deepEqual(place({ uses: ['case'] }), { uses: ['kernel', 'property', 'staff', 'case'], after: 'case' });
  });

  it('puts it above the word that is to use it', () => {
    assert.deepEqual(place({ uses: ['stay'], before: 'room-move' }).after, 'case');
  });

  for (const [fault, wanted, says] of [
    ['a word below it', { uses: ['room-move'], before: 'case' }, /stands below it/],
    ['a word that nobody uses', { uses: ['integration'] }, /Nobody uses integration/],
    ['a word that is none', { uses: ['housekeeping'] }, /No such word: housekeeping/],
    ['a place above a word that is none', { uses: [], before: 'spa' }, /No such word: spa/],
    ['a word that is there already', { word: 'stay', uses: [] }, /in tools\/words.mjs already/],
  ]) {
    it(`refuses ${fault}`, () => assert.throws(() => place(wanted), says));
  }

  it('writes one line into the table', () => {
    const table = "  kernel: [],\n  'room-move': ['kernel'],\n};\n";
    const found = addToTable(table, 'spa', { uses: ['kernel'], after: 'room-move' });
    assert.equal(found, "  kernel: [],\n  'room-move': ['kernel'],\n  spa: ['kernel'],\n};\n");
  });
});

describe('naming a new word', () => {
  for (const name of ['LostItem', 'lost_item', 'lost-', 'ui', 'platform', 'a.b', '']) {
    it(`refuses "${name}"`, () => assert.throws(() => namesOf(name)));
  }

  it('writes it in every form of the templates, once each', () => {
    const text = 'lost-items lost-item LostItem LostItems lostItem lost_item LOST_ITEMS lost items';
    assert.equal(
      aboutWord(text, namesOf('lost-key')),
      'lost-keys lost-key LostKey LostKeys lostKey lost_key LOST_KEYS lost keys',
    );
    assert.equal(aboutWord('lost-items', namesOf('lost-item-box')), 'lost-item-boxes');
    assert.equal(aboutWord('lost-items', namesOf('laundry')), 'laundries');
    assert.equal(aboutWord('lost-items', namesOf('staff-note', 'notes-of-staff')), 'notes-of-staff');
  });
});

/** A copy of what the generator reads and writes, inside the clone so that installed packages are found above it. */
describe('a generated word', () => {
  const house = join(ROOT, '.data', `new-word-test-${process.pid}`);
  const inHouse = (...args) => run(process.execPath, args, { cwd: house, maxBuffer: 1 << 26 });
  const eslint = (...args) => inHouse(BIN.eslint, ...args);
  let written = [];

  before(async () => {
    copyHouse(house);
    const { stdout } = await inHouse('tools/new-word.mjs', 'pillow-wish', '--uses', 'guest,stay', '--before', 'folio');
    written = stdout.split('\nNext:')[0].match(/(?<=^ {2})\S+$/gm);
    symlinkSync(join(house, 'libs/pillow-wish'), join(house, 'node_modules/@amends/pillow-wish'), 'junction');
  });
  after(() => rmSync(house, { recursive: true, force: true }));

  it('is in the table where it was wanted', async () => {
    const { WORDS: words } = await import(join(house, 'tools/words.mjs'));
    assert.deepEqual([...words['pillow-wish']].sort(), ['guest', 'kernel', 'property', 'staff', 'stay']);
    assert.equal(Object.keys(words).indexOf('pillow-wish') + 1, Object.keys(words).indexOf('folio'));
  });

  it('is in every list of the house', () => {
    assert.match(
      readFileSync(join(house, 'apps/api/src/app.module.ts'), 'utf8'),
      /imports: \[[^]*PillowWishModule[^]*\]/,
    );
    assert.match(readFileSync(join(house, 'libs/staff/src/rules/permissions.ts'), 'utf8'), /'pillow-wish\.write': \[/);
    const migrations = readFileSync(join(house, 'apps/api/src/migrations/index.ts'), 'utf8');
    assert.match(migrations, /MIGRATIONS = \[[^\]]*PillowWish\d{13},?\s*\]/);
    assert.ok(
      JSON.parse(readFileSync(join(house, 'tsconfig.json'), 'utf8')).references.some(
        ({ path }) => path === 'libs/pillow-wish',
      ),
    );
  });

  it('type-checks, tests included', async () => {
    const checked = await inHouse(BIN.tsc, '-p', 'tools/lint/tsconfig.json').catch((error) => error);
    assert.deepEqual(aboutNewWord(checked.stdout), []);
  });

  it('passes the lint and the format', async () => {
    await eslint(...written.filter((file) => file.endsWith('.ts') && file.includes('pillow-wish')));
    await inHouse(BIN.prettier, '--check', ...written);
  });

  it('has a rule whose tests pass', async () => {
    const { stderr } = await inHouse(
      BIN.jest,
      '-c',
      'jest.unit.config.cjs',
      '--selectProjects',
      'libs',
      '--runInBand',
      'pillow-wish',
    );
    assert.match(stderr, /Tests: +2 passed, 2 total/);
  });

  it('has a slice whose tests pass, over HTTP on a real PostgreSQL', async () => {
    const built = await inHouse(BIN.tsc, '-b', 'apps/api').catch((error) => error);
    assert.deepEqual(aboutNewWord(built.stdout), []);
    const { stderr } = await inHouse(BIN.jest, '-c', 'apps/api/jest.config.cjs', 'pillow-wish');
    assert.match(stderr, /Tests: +4 passed, 4 total/);
  });

  it('is not written twice', async () => {
    await assert.rejects(inHouse('tools/new-word.mjs', 'pillow-wish', '--uses', 'stay'), /in tools\/words.mjs already/);
  });
});

const aboutNewWord = (text) => text.split('\n').filter((line) => line.includes('pillow-wish'));

const COPIED = [
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'eslint.config.mjs',
  'jest.unit.config.cjs',
  '.prettierrc.json',
  '.gitignore',
  'tools',
  'libs',
  'apps/api',
];

function copyHouse(house) {
  const left = /\/(dist|node_modules|\.data)(\/|$)/;
  for (const path of COPIED)
    cpSync(join(ROOT, path), join(house, path), {
      recursive: true,
      filter: (from) => !left.test(from.slice(ROOT.length)),
    });
  mkdirSync(join(house, 'node_modules/@amends'), { recursive: true });
  for (const word of readdirSync(join(house, 'libs'))) {
    symlinkSync(join(house, 'libs', word), join(house, 'node_modules/@amends', word), 'junction');
  }
}
