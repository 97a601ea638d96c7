export * from './rules/arithmetic';
export * from './rules/explain-line';
export { EXPLANATION_LANGUAGES, type ExplanationLanguage, explanationLanguage } from './rules/language';
export * from './rules/line-facts';
export * from './rules/check/agreed-free';
export * from './rules/check/bill-facts';
export * from './rules/check/check-bill';
export * from './rules/check/finding';
