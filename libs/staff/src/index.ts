export * from './rules/decide-pin';
export * from './rules/initials-of';
export * from './rules/permissions';
export * from './rules/roles';
export * from './rules/station';
