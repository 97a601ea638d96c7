export * from './rules/arithmetic';
export * from './rules/bill/bill-facts';
export * from './rules/bill/bill-tree';
export { type BillWords, billWordsOf } from './rules/bill/bill-words';
export * from './rules/bill/explain-bill';
export * from './rules/bill/shown-to-payer';
export * from './rules/explain-line';
export {
  EXPLANATION_LANGUAGES,
  type ExplanationLanguage,
  explanationLanguage,
  localeOf,
  sayDate,
  sayPercent,
} from './rules/language';
export * from './rules/line-facts';
export * from './rules/check/agreed-free';
export * from './rules/check/bill-facts';
export * from './rules/check/check-bill';
export * from './rules/check/finding';
