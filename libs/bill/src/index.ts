export * from './rules/arithmetic';
export * from './rules/tree/tree-facts';
export * from './rules/tree/bill-tree';
export { type BillWords, billWordsOf } from './rules/tree/bill-words';
export * from './rules/tree/explain-bill';
export * from './rules/tree/shown-to-payer';
export * from './rules/tree/withheld-in';
export { type LineToTax, sumTaxes } from './rules/tree/sum-taxes';
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
export * from './rules/link/link-state';
export * from './rules/link/reaction';
export { type LinkWords, linkWordsOf } from './rules/link/link-words';
export * from './rules/check/agreed-free';
export * from './rules/check/bill-facts';
export * from './rules/check/check-bill';
export * from './rules/check/dismissal-reasons';
export * from './rules/check/finding';
