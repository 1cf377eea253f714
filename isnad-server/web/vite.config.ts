import { defineConfig } from 'vitest/config';

/** Where `npm run dev` finds the API: the address that `isnad serve` prints. */
const server = process.env['ISNAD_SERVER'] ?? 'http://127.0.0.1:8741';

export default defineConfig({
  base: '/',
  build: {
    target: 'es2022',
    outDir: process.env['ISNAD_WEB_OUT'] ?? '../target/web',
    emptyOutDir: true,
    // Fonts stay files: the security policy allows no data addresses.
    assetsInlineLimit: 0,
    sourcemap: false,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': server } },
  test: { include: ['test/**/*.test.ts'], environment: 'node' },
});
