export { RoomModule } from './room.module';
export { RoomService } from './room.service';
export { RoomUpsert } from './room-upsert';
