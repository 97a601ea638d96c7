export * from './rules/night';
