export * from './rules/ceilings';
export * from './rules/journal';
export * from './rules/line-group';
export * from './rules/posting-kind';
export * from './rules/tax-inside';
