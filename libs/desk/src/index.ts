export * from './rules/find-cases';
export * from './rules/find-stays';
export * from './rules/forgive-slip';
export * from './rules/night';
export * from './rules/pack-sections';
export * from './rules/read-typed';
