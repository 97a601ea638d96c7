export * from './dto/correction.dto';
export * from './dto/preview-correction.dto';
