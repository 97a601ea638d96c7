import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Theme = Readonly<Record<string, string>>;

const css = readFileSync(join(__dirname, 'theme.css'), 'utf8');
const THEMES: Readonly<Record<string, Theme>> = { light: rolesOf('light'), dark: rolesOf('dark') };
const STATUSES = ['ok', 'warn', 'late', 'info', 'vip'];
const INKS = ['text', 'text-2', 'primary', 'brass', ...STATUSES];
const PAPERS = ['surface', 'page', 'raised', 'sunken'];

/** Pairs beside every ink on every paper. Text on what it stands on: 4.5. */
const OTHER_PAIRS: readonly (readonly [string, string])[] = [
  ...STATUSES.map((status) => [status, `${status}-soft`] as const),
  ...STATUSES.map((status) => ['text', `${status}-soft`] as const),
  ['brass', 'brass-soft'],
  ['text', 'brass-soft'],
  ['text', 'primary-soft'],
  ['text-2', 'primary-soft'],
  ['text', 'chosen'],
  ['primary', 'primary-soft'],
  ['on-primary', 'primary'],
  ['on-primary', 'primary-strong'],
  ['on-late', 'late'],
  ['rail-text', 'rail'],
  ['rail-text-here', 'rail-here'],
  ['rail-brass', 'rail'],
];
const TEXT_PAIRS = [...INKS.flatMap((ink) => PAPERS.map((paper) => [ink, paper] as const)), ...OTHER_PAIRS];
/** Borders of controls, and the focus ring, which is the primary colour: 3. */
const SHAPE_PAIRS: readonly (readonly [string, string])[] = [
  ['control', 'surface'],
  ['control', 'page'],
  ['control', 'raised'],
];

describe.each(Object.entries(THEMES))('the %s theme', (_name, theme) => {
  it.each(TEXT_PAIRS)('lets %s be read on %s', (ink, paper) => {
    expect(contrast(theme, ink, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPE_PAIRS)('lets %s be seen on %s', (ink, paper) => {
    expect(contrast(theme, ink, paper)).toBeGreaterThanOrEqual(3);
  });
});

/** What the specification of the desk computed for the colours it proposed: ours may be others, not fainter. */
const FLOORS: Readonly<Record<string, readonly (readonly [string, string, number])[]>> = {
  light: [
    ['text', 'surface', 16.5],
    ['text-2', 'surface', 7.7],
    ['control', 'surface', 4.7],
    ['primary', 'surface', 6.4],
    ['on-primary', 'primary', 6.4],
    ['ok', 'ok-soft', 5.8],
    ['warn', 'warn-soft', 7.0],
    ['late', 'late-soft', 5.7],
    ['on-late', 'late', 6.5],
    ['info', 'info-soft', 6.4],
    ['vip', 'vip-soft', 6.3],
  ],
  dark: [
    ['text', 'surface', 14.6],
    ['text-2', 'surface', 8.5],
    ['control', 'surface', 5.0],
    ['primary', 'surface', 10.6],
    ['on-primary', 'primary', 7.5],
    ['ok', 'ok-soft', 8.2],
    ['warn', 'warn-soft', 9.0],
    ['late', 'late-soft', 7.7],
    ['info', 'info-soft', 8.0],
    ['vip', 'vip-soft', 8.2],
  ],
};

describe.each(Object.entries(FLOORS))('against the specification, %s', (name, floors) => {
  it.each(floors)('%s on %s has at least %d', (ink, paper, least) => {
    expect(contrast(THEMES[name] ?? {}, ink, paper)).toBeGreaterThanOrEqual(least);
  });
});

describe('docs/design.md', () => {
  const page = readFileSync(join(__dirname, '../../../../docs/design.md'), 'utf8');

  it('says what contrast each ink has on each paper', () => {
    const rows = INKS.map((ink) => [ink, ...PAPERS.map((paper) => both(ink, paper))]);
    expect(tableAfter(page, '### Ink on paper')).toEqual([['ink', ...PAPERS], ...rows]);
  });

  it('says what contrast every other pair has', () => {
    const rows = [...OTHER_PAIRS, ...SHAPE_PAIRS].map(([ink, paper]) => [ink, paper, both(ink, paper)]);
    expect(tableAfter(page, '### Other pairs')).toEqual([['ink', 'paper', 'contrast'], ...rows]);
  });

  it('says what the tokens are', () => {
    const tokens = readFileSync(join(__dirname, 'tokens.css'), 'utf8');
    const rows = tableAfter(page, '### Tokens').slice(1);
    for (const [name = '', value = ''] of rows) expect(tokens).toContain(`${name}: ${value};`);
    const plain = /\n:root \{([^}]*)\}/.exec(tokens)?.[1] ?? '';
    expect(rows.map(([name]) => name)).toEqual(Array.from(plain.matchAll(/--am-[\w-]+(?=:)/g), ([name]) => name));
  });
});

/** Light, then dark; rounded down, so that the page never says more than there is. */
function both(ink: string, paper: string): string {
  return Object.values(THEMES)
    .map((theme) => (Math.floor(contrast(theme, ink, paper) * 10) / 10).toFixed(1))
    .join(' / ');
}

function tableAfter(page: string, heading: string): readonly (readonly string[])[] {
  const [, after = ''] = page.split(`${heading}\n`);
  const lines = after.split('\n').filter((line, at, all) => line.startsWith('|') && !endedBefore(all, at));
  const cells = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
  return cells.filter(([first = '']) => !/^-+:?$/.test(first));
}

/** A table ends with the first line after its rows that is none. */
function endedBefore(lines: readonly string[], at: number): boolean {
  const start = lines.findIndex((line) => line.startsWith('|'));
  return lines.slice(start, at).some((line) => !line.startsWith('|'));
}

function rolesOf(name: string): Theme {
  const block = new RegExp(`data-theme='${name}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries(
    Array.from(block.matchAll(/--am-([\w-]+): (#[0-9a-f]{6});/g), ([, role, hex]) => [role, hex]),
  );
}

function contrast(theme: Theme, ink: string, paper: string): number {
  const [lighter, darker] = [luminance(theme[ink]), luminance(theme[paper])].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string | undefined): number {
  if (!hex) throw new Error('A colour role is missing in one theme.');
  const [red, green, blue] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
