export * from './dto/edit-room.dto';
export * from './dto/put-room.dto';
export * from './dto/room-fault.dto';
export * from './dto/room.dto';
export * from './dto/room-block.dto';
export * from './dto/room-query.dto';
export * from './dto/room-type-rate.dto';
