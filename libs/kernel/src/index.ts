export * from './rules/card-number';
export * from './rules/currency';
export * from './rules/ids';
export * from './rules/money';
export * from './rules/night';
export * from './rules/split';
export * from './rules/text';
export * from './rules/token';
