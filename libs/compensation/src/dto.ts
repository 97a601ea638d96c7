export * from './dto/credit.dto';
export * from './dto/grant-credit.dto';
