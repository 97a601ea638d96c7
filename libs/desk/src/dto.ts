export * from './dto/search.dto';
export * from './dto/stay-overview.dto';
