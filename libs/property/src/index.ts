export * from './rules/appearance';
export * from './rules/desk-kinds';
export * from './rules/tax-rule';
