export { PageTitle } from '@amends/ui';
