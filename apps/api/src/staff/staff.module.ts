import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { ApiKeyController } from './api-key.controller';
import { ApiKeyService } from './api-key.service';
import { ColleagueController } from './colleague.controller';
import { DeskSetupController } from './desk-setup.controller';
import { DeskSetupService } from './desk-setup.service';
import { EventController } from './event.controller';
import { Passwords } from './passwords';
import { PinController } from './pin.controller';
import { PinService } from './pin.service';
import { FirstPassword } from './first-password';
import { MemberChangeService } from './member-change.service';
import { MemberController } from './member.controller';
import { MemberService } from './member.service';
import { Principals } from './principals';
import { PropertyController } from './property.controller';
import { RateLimiter } from './rate-limiter';
import { SettingsController } from './settings.controller';
import { SessionController } from './session.controller';
import { SessionService } from './session.service';
import { SessionsOf } from './sessions-of';
import './staff.problems';
import { StationController } from './station.controller';
import { StationService } from './station.service';
import { Throttle } from './throttle';
import { TokenController } from './token.controller';
import { TokenService } from './token.service';

/** People and keys, and the guard in front of every operation. */
@Module({
  controllers: [
    ColleagueController,
    DeskSetupController,
    MemberController,
    SessionController,
    PinController,
    StationController,
    PropertyController,
    ApiKeyController,
    EventController,
    TokenController,
    SettingsController,
  ],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    Principals,
    RateLimiter,
    Passwords,
    Throttle,
    SessionService,
    PinService,
    StationService,
    ApiKeyService,
    DeskSetupService,
    FirstPassword,
    MemberChangeService,
    MemberService,
    SessionsOf,
    TokenService,
  ],
})
export class StaffModule {}
