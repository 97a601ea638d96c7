export * from './rules/checklist';
export * from './rules/decide-task';
export * from './rules/photo';
export * from './rules/task-clock';
export * from './rules/task-outcome';
export * from './rules/task-states';
export * from './rules/task-words';
