export { ActingStaff } from './acting-staff';
export { Requires, SignedIn, WhileLocked } from './requires';
export type { StaffMember } from './staff-member';
export { StaffModule } from './staff.module';
