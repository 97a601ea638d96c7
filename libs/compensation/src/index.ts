export * from './rules/credit-words';
