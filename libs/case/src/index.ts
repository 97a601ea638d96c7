export * from './rules/case-band';
export * from './rules/case-defaults';
export * from './rules/case-states';
export * from './rules/case-words';
export * from './rules/decide-transition';
export * from './rules/department';
export * from './rules/rooms-named';
