export * from './rules/credit-words';
export * from './rules/decide-credit';
export * from './rules/plan-credit';
