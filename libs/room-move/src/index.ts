export * from './rules/decide-chain';
export * from './rules/decide-hold';
export * from './rules/decide-move';
export * from './rules/decide-rate';
export * from './rules/decide-schedule';
export * from './rules/decide-undo';
export * from './rules/estimate-queue';
export * from './rules/exchange-rooms';
export {
  allExclusions,
  EXCLUSION_CODES,
  type Exclusion,
  type ExclusionCode,
  excludeRoom,
  heldFacts,
} from './rules/exclude-room';
export * from './rules/hand-over-keys';
export * from './rules/hold-words';
export * from './rules/move-checklist';
export * from './rules/move-documents';
export * from './rules/move-words';
export * from './rules/move-weights';
export * from './rules/rack-nights';
export * from './rules/rank-candidates';
export * from './rules/rank-later';
export * from './rules/reassignment-program';
export * from './rules/reassignment-words';
export * from './rules/room-facts';
export * from './rules/rooms-to-give';
export { scoreOf, scoreRoom } from './rules/score-room';
export * from './rules/settle-tonight';
export * from './rules/sharers';
export { memoryPoints, weightOfMemory } from './rules/score-memory';
export * from './rules/ways-to-free';
export * from './rules/why-left';
export * from './rules/wished-features';
