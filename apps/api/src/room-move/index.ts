export { RoomMoveModule } from './room-move.module';
