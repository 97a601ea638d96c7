export * from './dto/bulk.dto';
export * from './dto/event.dto';
