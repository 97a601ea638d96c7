export * from './dto/property.dto';
