export { PropertyModule } from './property.module';
export { PropertyService, type PropertyFacts } from './property.service';
export { SettingsService } from './settings.service';
