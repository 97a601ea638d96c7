import { Global, Module } from '@nestjs/common';
import { PropertyService } from './property.service';
import { SettingsService } from './settings.service';

/** The tenant's own facts; its controllers stand with `staff`, who decides which properties one may see. */
@Global()
@Module({ providers: [PropertyService, SettingsService], exports: [PropertyService, SettingsService] })
export class PropertyModule {}
