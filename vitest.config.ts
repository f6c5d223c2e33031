import { defineConfig } from 'vitest/config';

// The clock never decides a test: every date test sets its own zones, and the
// runner itself starts in one that is neither UTC nor the example team's.
process.env['TZ'] ??= 'America/New_York';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
