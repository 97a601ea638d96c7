export * from './dto/audit.dto';
