import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all tests is reached. */
    browser: string;
  }
}

/** Starts one browser for all tests; each opens windows of its own in it. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({
    executablePath: process.env['ISNAD_CHROMIUM'] ?? '/usr/bin/chromium',
    // Chromium's own sandbox refuses to run as root, as which containers run.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
