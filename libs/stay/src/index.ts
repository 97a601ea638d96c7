export * from './rules/stay-status';
