export * from './rules/room-status';
