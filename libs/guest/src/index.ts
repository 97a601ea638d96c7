export * from './rules/address-as';
