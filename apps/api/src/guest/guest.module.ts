import { Module } from '@nestjs/common';
import { GuestUpsert } from './guest-upsert';
import { GuestController } from './guest.controller';
import { GuestService } from './guest.service';

/** Persons, whoever they stay with. */
@Module({ controllers: [GuestController], providers: [GuestService, GuestUpsert], exports: [GuestUpsert] })
export class GuestModule {}
