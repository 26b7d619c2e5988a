import * as vitest from 'vitest';

/**
 * A stand-in for the part of vitest that registers tests; `expect` is vitest's own. Files are collected as vitest collects
 * them, the tests are run one by one by the runner.
 */
export function createCollector() {
  let suite;
  let file;
  let tests;
  let names;

  const newSuite = (name, parent) => ({ name, parent, beforeAll: [], beforeEach: [], afterEach: [], begun: false });

  function describe(name, ...rest) {
    const body = rest.find((one) => typeof one === 'function');
    suite = newSuite(name, suite);
    body?.();
    suite = suite.parent;
  }

  function test(name, ...rest) {
    const run = rest.find((one) => typeof one === 'function');
    if (run === undefined) return;
    const full = [...pathOf(suite), name].join(' › ');
    const count = (names.get(full) ?? 0) + 1;
    names.set(full, count);
    tests.push({ id: `${file}#${count === 1 ? full : `${full} (${count})`}`, file, name: full, suite, run });
  }

  const hook = (key) => (run) => suite[key].push(run);
  const shim = {
    ...vitest,
    describe: chained(describe),
    suite: chained(describe),
    test: chained(test),
    it: chained(test),
    beforeAll: hook('beforeAll'),
    beforeEach: hook('beforeEach'),
    afterEach: hook('afterEach'),
    // What a file opens is closed when the process ends.
    afterAll() {},
  };

  return {
    shim,
    collect(name, load) {
      file = name;
      tests = [];
      names = new Map();
      suite = newSuite('', undefined);
      load();
      return tests;
    },
  };
}

/** Runs one test with the hooks around it; throws what the test throws. */
export async function runTest(test) {
  const suites = [];
  for (let one = test.suite; one !== undefined; one = one.parent) suites.unshift(one);
  for (const one of suites) {
    if (one.begun) continue;
    one.begun = true;
    for (const run of one.beforeAll) await run();
  }
  for (const one of suites) for (const run of one.beforeEach) await run();
  try {
    const result = test.run();
    if (result instanceof Promise) await result;
  } finally {
    for (const one of suites) for (const run of one.afterEach) await run();
  }
}

function pathOf(suite) {
  return suite.parent === undefined ? [] : [...pathOf(suite.parent), suite.name];
}

function chained(register) {
  const none = () => {};
  none.each = () => none;
  return Object.assign(register, {
    each:
      (rows) =>
      (name, ...rest) => {
        const given = rest.find((one) => typeof one === 'function');
        for (const row of rows) {
          const values = Array.isArray(row) ? row : [row];
          register(titleOf(name, values), () => given(...values));
        }
      },
    runIf: (condition) => (condition ? register : none),
    skipIf: (condition) => (condition ? none : register),
  });
}

/** The title with its slots filled, so that two rows have two names; not to the letter as vitest prints it. */
function titleOf(name, values) {
  let at = 0;
  const filled = name.replace(/%[sdifjo]/gu, () => String(values[at++]));
  const [first] = values;
  return filled.replace(/\$([\p{L}\p{N}_]+)/gu, (whole, key) =>
    typeof first === 'object' && first !== null && key in first ? String(first[key]) : whole,
  );
}
