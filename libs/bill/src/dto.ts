export * from './dto/explanation.dto';
export * from './dto/explanation-query.dto';
