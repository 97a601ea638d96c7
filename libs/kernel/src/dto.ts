export * from './dto/external-ref.dto';
export * from './dto/is-instant';
export * from './dto/is-money';
export * from './dto/is-night';
export * from './dto/is-text';
export * from './dto/page.dto';
export * from './dto/problem.dto';
