export * from './rules/arithmetic';
export * from './rules/explain-line';
export { EXPLANATION_LANGUAGES, type ExplanationLanguage, explanationLanguage } from './rules/language';
export * from './rules/line-facts';
