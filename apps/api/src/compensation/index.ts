export { CREDIT_JSON } from './compensation.queries';
export { CompensationModule } from './compensation.module';
