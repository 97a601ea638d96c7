export * from './rules/tax-rule';
