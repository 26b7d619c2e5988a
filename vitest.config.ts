import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,golden,lsp,grammar,snippets,fuzz}/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: ['dot'],
    pool: 'threads',
  },
});
