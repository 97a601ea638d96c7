export { ON_BUSINESS_DATE } from './stay.queries';
export { ROOM_NOW, STAY_JSON, STAY_ROW_JSON, STAY_STATUS } from './stay-sql';
export { StayModule } from './stay.module';
export { type LockedStay, StayService } from './stay.service';
export { StayUpsert } from './stay-upsert';
