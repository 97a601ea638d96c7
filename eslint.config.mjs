import { houseConfig } from './tools/lint/house-config.mjs';

export default houseConfig(import.meta.dirname);
