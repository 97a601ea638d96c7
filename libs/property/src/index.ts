export * from './rules/appearance';
export * from './rules/tax-rule';
