export * from './dto/folio-list-query.dto';
export * from './dto/folio.dto';
export * from './dto/posting.dto';
export * from './dto/put-folio.dto';
export * from './dto/put-posting.dto';
