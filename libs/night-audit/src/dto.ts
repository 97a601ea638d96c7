export * from './dto/night-audit.dto';
export * from './dto/night-audit-settings.dto';
export * from './dto/start-night-audit.dto';
