export * from './dto/bill-check.dto';
export * from './dto/bill-explanation.dto';
export * from './dto/explanation-query.dto';
export * from './dto/explanation.dto';
export * from './dto/bill-showing.dto';
