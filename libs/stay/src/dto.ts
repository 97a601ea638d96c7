export * from './dto/put-stay.dto';
export * from './dto/stay-query.dto';
export * from './dto/stay.dto';
