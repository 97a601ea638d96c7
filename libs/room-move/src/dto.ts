export * from './dto/hold.dto';
export * from './dto/move-candidate.dto';
export * from './dto/move-chain.dto';
export * from './dto/move-preview.dto';
export * from './dto/move-stay.dto';
export * from './dto/move-weights.dto';
export * from './dto/room-memory.dto';
export * from './dto/room-rack.dto';
