export * from './dto/edit-guest.dto';
export * from './dto/guest.dto';
export * from './dto/put-guest.dto';
