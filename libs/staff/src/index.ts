export * from './rules/permissions';
export * from './rules/roles';
