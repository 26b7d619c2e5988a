import Mocha from 'mocha';

/**
 * Run by VS Code inside the extension host, desktop or served alike. Lines are prefixed so that the runner can tell them
 * from everything else that an extension host logs.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, slow: 3000, reporter: Lines });
  // For work on one test: THE_THUC_GREP=... npm run test:host
  const { THE_THUC_GREP } = process.env;
  if (THE_THUC_GREP) mocha.grep(THE_THUC_GREP);
  // The suites use mocha's globals, which exist from here on.
  mocha.suite.emit('pre-require', globalThis, 'the-thuc', mocha);
  const files = [
    await import('./manifest.test.ts'),
    await import('./checking.test.ts'),
    await import('./editing.test.ts'),
    await import('./commands.test.ts'),
    await import('./formatting.test.ts'),
    await import('./workspace.test.ts'),
    await import('./config.test.ts'),
    await import('./paper.test.ts'),
    await import('./compare.test.ts'),
  ];
  for (const file of files) file.define();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} kiểm thử hỏng`);
}

class Lines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    const print = (line: string) => console.log(`│${line}`);
    let [passed, failed] = [0, 0];
    runner.on('suite', (suite) => {
      if (suite.title !== '') print(`  ${suite.title}`);
    });
    runner.on('pass', (test) => {
      passed += 1;
      print(`    ✓ ${test.title} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test, error) => {
      failed += 1;
      print(`    ✗ ${test.title}`);
      for (const line of String(error.stack ?? error.message).split('\n')) print(`        ${line}`);
    });
    runner.on('end', () => {
      print(`${passed} đạt`);
      print(`${failed} hỏng`);
    });
  }
}
