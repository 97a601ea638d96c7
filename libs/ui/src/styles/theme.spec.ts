import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Theme = Readonly<Record<string, string>>;

const css = readFileSync(join(__dirname, 'theme.css'), 'utf8');
const THEMES: Readonly<Record<string, Theme>> = { light: rolesOf('light'), dark: rolesOf('dark') };
const STATUSES = ['ok', 'warn', 'late', 'info', 'vip'];

/** Text on what it stands on: 4.5. Borders of controls and the focus ring: 3. */
const TEXT_PAIRS: readonly (readonly [string, string])[] = [
  ...['text', 'text-2', 'primary', 'brass', ...STATUSES].flatMap((ink) =>
    ['surface', 'page', 'raised', 'sunken'].map((paper) => [ink, paper] as const),
  ),
  ...STATUSES.map((status) => [status, `${status}-soft`] as const),
  ...STATUSES.map((status) => ['text', `${status}-soft`] as const),
  ['brass', 'brass-soft'],
  ['text', 'brass-soft'],
  ['text', 'primary-soft'],
  ['text-2', 'primary-soft'],
  ['primary', 'primary-soft'],
  ['on-primary', 'primary'],
  ['on-primary', 'primary-strong'],
  ['on-late', 'late'],
  ['rail-text', 'rail'],
  ['rail-text-here', 'rail-here'],
  ['rail-brass', 'rail'],
];
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
