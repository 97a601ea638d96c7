export * from './rules/correction-facts';
export * from './rules/correction-plan';
export * from './rules/correction-words';
export * from './rules/plan-correction';
export type { UndoFacts } from './rules/plan-undo';
export type { Place, PlannedLine } from './rules/planned-line';
