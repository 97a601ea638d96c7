export * from './rules/ceilings';
export * from './rules/journal';
export * from './rules/line-group';
export * from './rules/package-counts';
export * from './rules/posting-kind';
export * from './rules/route-line';
export * from './rules/tax-inside';
export type { ChargeToTax } from './rules/tax-spans';
export * from './rules/taxes-of';
