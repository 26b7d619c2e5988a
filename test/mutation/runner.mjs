import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Script } from 'node:vm';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { createCollector, runTest } from './collect.mjs';
import { createLoader } from './loader.mjs';
import { inSample } from './sample.mjs';
import { concerns, partOf, testPatterns, usersOf } from './targets.mjs';

/**
 * Runs the vitest files of the core for Stryker within its own process. The runner that comes with Stryker starts vitest
 * anew for each mutant, some seconds each; with twenty thousand mutants that is days. Here a mutant costs what the tests cost
 * that are tried until one fails.
 */
class CoreRunner {
  constructor(options) {
    this.options = options.mutation;
    this.root = process.cwd();
    this.collector = createCollector();
    this.loader = createLoader(this.root, new Map([['vitest', this.collector.shim]]));
    this.collected = new Map();
    /** Per source file, the tests that killed its last mutants: most likely they kill the next one too. */
    this.killers = new Map();
    this.users = new Map();
    // An assertion's stack is read by nobody here, and drawing it up takes longer than the test.
    Error.stackTraceLimit = 0;
    // What the tests print is of no interest either: mutants make them print a lot.
    console.log = () => {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    const patterns = testPatterns(this.options.files);
    this.files = [...new Set(patterns.flatMap((pattern) => globSync(pattern, { cwd: this.root }).sort()))];
  }

  async dryRun() {
    const state = this.state();
    state.activeMutant = undefined;
    const tests = [];
    const sources = this.options.files.map((file) => ({ file, users: this.usersOf(join(this.root, file)) }));
    for (const file of this.files) {
      for (const test of this.testsOf(file)) {
        if (!sources.some((source) => concerns(test, source.file, source.users))) continue;
        state.currentTestId = test.id;
        const started = performance.now();
        const failure = await this.attempt(test, 10 * PATIENCE);
        state.currentTestId = undefined;
        const result = {
          id: test.id,
          name: test.name,
          fileName: join(this.root, file),
          timeSpentMs: performance.now() - started,
        };
        if (failure === undefined) tests.push({ ...result, status: TestStatus.Success });
        else tests.push({ ...result, status: TestStatus.Failed, failureMessage: messageOf(failure) });
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, sandboxFileName }) {
    if (!inSample(relative(this.root, sandboxFileName), asReported(activeMutant), this.options.sample)) {
      return { status: MutantRunStatus.Error, errorMessage: OUT_OF_SAMPLE };
    }
    const state = this.state();
    // Asked before the mutant acts: it may be the rule's id.
    const users = this.usersOf(sandboxFileName);
    const atLoad = mutantActivation === 'static';
    // A mutant at the top of a module acts only while everything that imports it is loaded anew.
    if (atLoad) this.forget(sandboxFileName);
    state.activeMutant = activeMutant.id;
    state.hitLimit = Math.min(hitLimit ?? HITS, HITS);
    let tried = 0;
    try {
      for (const test of this.inOrder(sandboxFileName, users, testFilter)) {
        tried++;
        state.hitCount = 0;
        const failure = await this.attempt(test);
        if (failure === undefined) continue;
        if (isEndless(failure)) {
          this.forgetAll();
          return { status: MutantRunStatus.Timeout, reason: messageOf(failure) };
        }
        this.remember(sandboxFileName, test.id);
        return {
          status: MutantRunStatus.Killed,
          killedBy: [test.id],
          failureMessage: messageOf(failure).slice(0, 300),
          nrOfTests: tried,
        };
      }
      return { status: MutantRunStatus.Survived, nrOfTests: tried };
    } catch (error) {
      // The mutant lets no test file be loaded at all: every test of it fails.
      this.forgetAll();
      if (isEndless(error)) return { status: MutantRunStatus.Timeout, reason: messageOf(error) };
      return {
        status: MutantRunStatus.Killed,
        killedBy: [],
        failureMessage: messageOf(error).slice(0, 300),
        nrOfTests: 0,
      };
    } finally {
      state.activeMutant = undefined;
      if (atLoad) this.forget(sandboxFileName);
    }
  }

  /** The tests for a mutant: those that killed its neighbours, then file by file as the targets say. */
  *inOrder(source, users, filter) {
    const allowed = filter === undefined ? undefined : new Set(filter);
    const runs = (test) => concerns(test, relative(this.root, source), users) && (allowed?.has(test.id) ?? true);
    const first = new Set(this.killers.get(source) ?? []);
    for (const id of first) {
      const test = this.testsOf(id.slice(0, id.indexOf('#'))).find((one) => one.id === id);
      if (test !== undefined && runs(test)) yield test;
    }
    for (const file of this.files) {
      for (const test of this.testsOf(file)) if (!first.has(test.id) && runs(test)) yield test;
    }
  }

  usersOf(source) {
    let users = this.users.get(source);
    if (users === undefined) {
      users = new Set();
      if (partOf(source) === 'rules') {
        for (const file of this.files) this.testsOf(file);
        const idOf = (file) => this.loader.load(file).default?.id;
        users = usersOf(source, (file) => this.loader.importers(file), idOf);
      }
      this.users.set(source, users);
    }
    return users;
  }

  testsOf(file) {
    let tests = this.collected.get(file);
    if (tests === undefined) {
      tests = this.collector.collect(file, () => this.loader.load(join(this.root, file)));
      this.collected.set(file, tests);
    }
    return tests;
  }

  forget(source) {
    const gone = this.loader.forget(source);
    for (const file of this.collected.keys()) if (gone.has(join(this.root, file))) this.collected.delete(file);
  }

  forgetAll() {
    this.loader.forgetAll();
    this.collected.clear();
  }

  remember(source, id) {
    const known = (this.killers.get(source) ?? []).filter((one) => one !== id);
    this.killers.set(source, [id, ...known].slice(0, 15));
  }

  state() {
    return (globalThis.__stryker__ ??= {});
  }

  /** What the test throws, or undefined. The clock of `vm` ends a loop that would never end by itself. */
  async attempt(test, timeout = PATIENCE) {
    try {
      globalThis.__theThucRun = () => runTest(test);
      await RUN.runInThisContext({ timeout });
      return undefined;
    } catch (error) {
      return error ?? new Error('a test threw nothing');
    }
  }
}

const RUN = new Script('__theThucRun()');
/** How long a single test may take, in milliseconds: the slowest takes a few seconds, ten times as long on a busy machine; a mutant that loops is met by HITS. */
const PATIENCE = 90_000;
/** How often a mutant may be reached within one test; the busiest of them is reached some hundred thousand times. */
const HITS = 3_000_000;
const OUT_OF_SAMPLE = 'ngoài mẫu';

const isEndless = (error) =>
  error?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' || /^Stryker: Hit count limit/u.test(messageOf(error));

function messageOf(error) {
  return String(error?.message ?? error);
}

/** Lines and columns counted from one, as Stryker gives them to its reporters: the sample must be the same in both places. */
function asReported(mutant) {
  const { start, end } = mutant.location;
  const counted = ({ line, column }) => ({ line: line + 1, column: column + 1 });
  return { ...mutant, location: { start: counted(start), end: counted(end) } };
}

CoreRunner.inject = tokens(commonTokens.options);

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'the-thuc', CoreRunner)];
