export { ActingStaff } from './acting-staff';
export { Requires, SignedIn } from './requires';
export type { StaffMember } from './staff-member';
export { StaffModule } from './staff.module';
