export * from './rules/connect-rooms';
export * from './rules/decide-block';
export * from './rules/discrepancy';
export * from './rules/fault-kinds';
export * from './rules/room-assets';
export * from './rules/room-status';
