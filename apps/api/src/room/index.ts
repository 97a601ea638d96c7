export { BlockService } from './block.service';
export { FAULT_JSON, FAULTS } from './fault.queries';
export { FaultService } from './fault.service';
export { RoomModule } from './room.module';
export { RoomService } from './room.service';
export { RoomUpsert } from './room-upsert';
export { followDate } from './follow-date';
export { OCCUPIED_ROOMS } from './room.queries';
