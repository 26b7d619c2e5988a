import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const require = createRequire(import.meta.url);
// The package's entry is a command; its two modules below are what the command itself runs.
const { createRegistryFromGrammars } = require('vscode-tmgrammar-test/dist/common/index.js') as {
  createRegistryFromGrammars(grammars: readonly GrammarSource[]): Registry;
};
const { parseGrammarTestCase, runGrammarTestCase } = require('vscode-tmgrammar-test/dist/unit/index.js') as {
  parseGrammarTestCase(text: string): GrammarCase;
  runGrammarTestCase(registry: Registry, testCase: GrammarCase): Promise<readonly GrammarFailure[]>;
};

const root = join(import.meta.dirname, '../..');
const grammarPath = join(root, 'syntaxes/vbhc.tmLanguage.json');
const registry = createRegistryFromGrammars([
  source('text.vbhc', readFileSync(grammarPath, 'utf8')),
  // VS Code brings the real YAML grammar; here one rule is enough to see that the front matter is handed over to it.
  source(
    'source.yaml',
    JSON.stringify({
      scopeName: 'source.yaml',
      patterns: [{ match: '[\\p{L}-]+(?=:)', name: 'entity.name.tag.yaml' }],
      repository: {},
    }),
  ),
]);

describe('assertions in test/grammar/*.vbhc', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.vbhc'));
  test('there are some', () => expect(files.length).toBeGreaterThanOrEqual(6));
  test.each(files)('%s', async (file) => {
    const text = readFileSync(join(import.meta.dirname, file), 'utf8');
    const testCase = parseGrammarTestCase(text);
    expect(testCase.assertions.length).toBeGreaterThan(3);
    const failures = await runGrammarTestCase(registry, testCase);
    expect(failures.map((failure) => describeFailure(testCase, failure))).toEqual([]);
  });

  test('a wrong assertion is reported', async () => {
    const wrong = parseGrammarTestCase('%% SYNTAX TEST "text.vbhc"\nI. NỘI DUNG\n%% ^^^^ keyword.no-such\n');
    expect(await runGrammarTestCase(registry, wrong)).not.toEqual([]);
  });
});

describe('every sample is coloured to its end', () => {
  const folder = join(root, 'test/samples');
  const samples = readdirSync(folder).filter((name) => /\.vbhc(\.md)?$/.test(name));
  test.each(samples)('%s', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const lines = await tokenize(text);
    expect(lines.some((line) => line.tokens.some((token) => token.scopes.length > 1))).toBe(true);
    // No construct of the samples stays open for long: what is open at a line end is a list of recipients or a table.
    expect(longestOpenRun(lines)).toBeLessThanOrEqual(30);
    const withCrlf = await tokenize(text.replaceAll('\n', '\r\n'));
    expect(withCrlf.map((line) => line.scopes)).toEqual(lines.map((line) => line.scopes));
  });
});

describe('what the assertion files cannot show', () => {
  test('front matter is handed to YAML and ends at its closing line', async () => {
    const [open, key, close, after] = await tokenize('---\nloai: ke-hoach\n---\nKẾ HOẠCH\n');
    expect(open?.scopes).toContain('punctuation.definition.frontmatter.begin.vbhc');
    expect(key?.scopes).toContain('entity.name.tag.yaml');
    expect(close?.scopes).toContain('meta.separator.vbhc');
    expect(after?.scopes).toContain('entity.name.section.type.vbhc');
  });

  test('front matter that is never closed does not colour the document', async () => {
    const lines = await tokenize('---\nloai: ke-hoach\nKẾ HOẠCH\nVề việc thi đua\nI. NỘI DUNG\n');
    expect(lines[4]?.scopes).toContain('keyword.other.label.roman.vbhc');
    expect(lines[4]?.scopes).not.toContain('meta.embedded.block.frontmatter.vbhc');
  });

  test('a row of dashes inside the text is no front matter', async () => {
    const lines = await tokenize('KẾ HOẠCH\n---\nCăn cứ Luật Thi đua, khen thưởng;\n');
    expect(lines[1]?.scopes).toEqual(['text.vbhc', 'meta.separator.vbhc']);
    expect(lines[2]?.scopes).toContain('keyword.control.basis.vbhc');
  });

  test('hostile lines stay within a second', async () => {
    const grammar = await registry.loadGrammar('text.vbhc');
    const pieces = [
      ' ',
      '\u00a0',
      '\t',
      '*',
      '*a',
      '__a ',
      '“',
      '[',
      '`',
      'I. ',
      '1.',
      'TM. A',
      'Số: ',
      'A ',
      'ngày ',
      '|-',
    ];
    for (const piece of pieces) {
      const line = piece.repeat(Math.ceil(5000 / piece.length));
      const started = performance.now();
      grammar.tokenizeLine(line, null);
      expect(performance.now() - started, JSON.stringify(piece)).toBeLessThan(1000);
    }
  });

  test('no expression uses ASCII-only classes for letters', () => {
    const expressions = [...readFileSync(grammarPath, 'utf8').matchAll(/"(?:match|begin|end|while)": "(.*)"/g)].map(
      (found) => found[1] ?? '',
    );
    expect(expressions.length).toBeGreaterThan(40);
    for (const expression of expressions) {
      expect(expression).not.toMatch(/\\\\[wWb]/);
      expect(expression).not.toMatch(/A-Za-z/);
    }
  });
});

interface GrammarSource {
  readonly grammar: { readonly path: string; readonly scopeName: string };
  readonly content: string;
}
interface Token {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly scopes: readonly string[];
}
interface State {
  readonly depth: number;
}
interface Grammar {
  tokenizeLine(line: string, state: State | null): { readonly tokens: readonly Token[]; readonly ruleStack: State };
}
interface Registry {
  loadGrammar(scope: string): Promise<Grammar>;
}
interface GrammarCase {
  readonly source: readonly string[];
  readonly assertions: readonly unknown[];
}
interface GrammarFailure {
  readonly missing: readonly string[];
  readonly actual: readonly string[];
  readonly unexpected: readonly string[];
  readonly line: number;
  readonly srcLine: number;
  readonly start: number;
  readonly end: number;
}
interface ColouredLine {
  readonly tokens: readonly Token[];
  /** All scopes of the line, each once, in order of appearance. */
  readonly scopes: readonly string[];
  readonly depth: number;
}

function source(scopeName: string, content: string): GrammarSource {
  return { grammar: { path: `${scopeName}.json`, scopeName }, content };
}

async function tokenize(text: string): Promise<readonly ColouredLine[]> {
  const grammar = await registry.loadGrammar('text.vbhc');
  let state: State | null = null;
  return text.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    const tokens = result.tokens;
    return { tokens, scopes: [...new Set(tokens.flatMap((token) => token.scopes))], depth: result.ruleStack.depth };
  });
}

function longestOpenRun(lines: readonly ColouredLine[]): number {
  let longest = 0;
  let run = 0;
  for (const line of lines) {
    run = line.depth > 1 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function describeFailure(testCase: GrammarCase, failure: GrammarFailure): string {
  const text = testCase.source[failure.srcLine] ?? '';
  const wanted = [...failure.missing, ...failure.unexpected.map((scope) => `not ${scope}`)].join(', ');
  return `line ${failure.line + 1} “${text.slice(failure.start, failure.end)}”: wanted ${wanted}; has ${failure.actual.join(' ')}`;
}
