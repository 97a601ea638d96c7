import { Global, Module } from '@nestjs/common';
import { PropertyService } from './property.service';

/** The tenant's own facts; its controller stands with `staff`, who decides which properties one may see. */
@Global()
@Module({ providers: [PropertyService], exports: [PropertyService] })
export class PropertyModule {}
