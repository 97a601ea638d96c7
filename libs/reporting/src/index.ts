export * from './rules/acts';
