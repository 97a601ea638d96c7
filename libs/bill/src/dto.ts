export * from './dto/explanation.dto';
