export * from './dto/property.dto';
export * from './dto/settings.dto';
