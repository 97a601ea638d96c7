export * from './rules/check-invoice-party';
export * from './rules/countries';
export * from './rules/document-number';
export * from './rules/paper/lines-on-paper';
export { type PaperWords, paperWordsOf } from './rules/paper/paper-words';
export * from './rules/plan-closure';
export * from './rules/plan-credit-note';
export * from './rules/settlement-words';
export * from './rules/take-from-payments';
