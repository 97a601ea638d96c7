export { NightAuditModule } from './night-audit.module';
