export { CompensationModule } from './compensation.module';
