export * from './rules/posting-kind';
