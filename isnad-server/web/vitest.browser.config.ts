import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By their names: the first file finds an empty archive, and leaves one that has the examples. */
class ByName extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve([...files].sort((a, b) => a.moduleId.localeCompare(b.moduleId)));
  }
}

export default defineConfig({
  test: {
    include: ['browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['browser/browser.ts'],
    // How long something takes is not what is tested: only what never comes runs into these.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 90_000 } },
    // One browser: its pages share two cores with the server that they ask.
    fileParallelism: false,
    sequence: { sequencer: ByName },
  },
});
