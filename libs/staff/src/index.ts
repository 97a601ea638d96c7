export * from './rules/decide-password';
export * from './rules/decide-pin';
export * from './rules/decide-staff-change';
export * from './rules/initials-of';
export * from './rules/permissions';
export * from './rules/roles';
export * from './rules/setup-code';
export * from './rules/station';
