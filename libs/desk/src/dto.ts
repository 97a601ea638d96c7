export * from './dto/announced-stay.dto';
export * from './dto/dispute-pack.dto';
export * from './dto/dispute-parts.dto';
export * from './dto/follow-up.dto';
export * from './dto/house.dto';
export * from './dto/search-index.dto';
export * from './dto/search.dto';
export * from './dto/stay-overview.dto';
