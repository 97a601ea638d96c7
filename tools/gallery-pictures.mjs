/**
 * `npm run gallery-pictures`: takes the pictures that the gallery is compared with anew, where they changed. They are
 * in `apps/front-desk-e2e/pictures`; look at them before you commit them.
 */
process.env.AMENDS_WRITE_PICTURES = 'yes';
process.argv.splice(2, 0, 'browser', 'gallery-pictures');
await import('./test.mjs');
