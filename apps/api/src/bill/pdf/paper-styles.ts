/** Black on white: it may be copied and faxed. */
export const PAPER_STYLES = {
  heading: { fontSize: 16, bold: true, lineHeight: 1.1 },
  payer: { fontSize: 11, bold: true, margin: [0, 4, 0, 4] },
  group: { bold: true, margin: [0, 4, 0, 0] },
  total: { bold: true, fontSize: 11 },
  plain: {},
  soft: { fontSize: 8, color: '#444444' },
  sum: { fontSize: 8 },
} as const;

const THIN = 0.5;
const LINE = '#bbbbbb';

/** A thin line under each row and none beside it. */
export const RULED = {
  hLineWidth: (at: number): number => (at === 0 ? 0 : THIN),
  vLineWidth: (): number => 0,
  hLineColor: (): string => LINE,
  paddingLeft: (at: number): number => (at === 0 ? 0 : 8),
  paddingRight: (): number => 0,
  paddingTop: (): number => 3,
  paddingBottom: (): number => 3,
};
