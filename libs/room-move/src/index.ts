export * from './rules/decide-move';
export * from './rules/decide-rate';
export { EXCLUSION_CODES, type Exclusion, type ExclusionCode, excludeRoom } from './rules/exclude-room';
export * from './rules/move-checklist';
export * from './rules/move-words';
export * from './rules/rank-candidates';
export * from './rules/room-facts';
export { scoreOf, scoreRoom } from './rules/score-room';
export * from './rules/settle-tonight';
