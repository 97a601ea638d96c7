export * from './rules/decide-dates';
export * from './rules/meal-plan';
export * from './rules/room-spans';
export * from './rules/stay-nights';
export * from './rules/stay-status';
