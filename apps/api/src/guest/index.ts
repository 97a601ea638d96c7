export { GUEST_JSON } from './guest.queries';
export { GuestModule } from './guest.module';
export { GuestUpsert } from './guest-upsert';
