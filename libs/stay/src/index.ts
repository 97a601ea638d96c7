export * from './rules/meal-plan';
export * from './rules/stay-nights';
export * from './rules/stay-status';
