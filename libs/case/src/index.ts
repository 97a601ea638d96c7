export * from './rules/case-states';
export * from './rules/case-words';
