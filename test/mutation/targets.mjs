import { basename } from 'node:path';

/**
 * Which tests may kill a mutant of which folder, the likeliest first: only tests of the pure core. Left out are those that
 * need a built bundle or a server, and those of hostile input, which ask whether it is quick and not what comes out.
 */
const RULES = 'test/unit/rules.test.ts';
const EXAMPLES = 'test/golden/examples.test.ts';
const DOCUMENTS = 'test/golden/documents.test.ts';
const WHOLE = [
  EXAMPLES,
  DOCUMENTS,
  'test/unit/{no-form,rule-details}.test.ts',
  'test/unit/samples.test.ts',
  'test/golden/findings.test.ts',
  'test/unit/normative-drafts.test.ts',
  'test/unit/party-parts.test.ts',
  'test/unit/kinds-parts.test.ts',
  'test/unit/coverage.test.ts',
];
/** What the rules of the smaller groups share. */
const HELPERS = 'test/unit/rule-helpers.test.ts';
/** What the rules look up in lists of words. */
const LISTS = 'test/unit/rule-tables.test.ts';
/** Tests that know only the rules of one group. */
const OF_GROUP = {
  'ky-tu': [LISTS],
  'bo-cuc': [
    'test/unit/inserted-articles.test.ts',
    'test/unit/features/renumber.test.ts',
    'test/unit/numbering-faults.test.ts',
    'test/unit/rule-helpers-bo-cuc.test.ts',
  ],
  'chinh-ta': ['test/unit/spelling.test.ts'],
  'nhat-quan': [HELPERS, LISTS],
  'nhiem-vu': [HELPERS, 'test/unit/{tasks,task-units}.test.ts'],
  'the-thuc': ['test/unit/rule-helpers-the-thuc.test.ts', LISTS],
  'thi-dua': [HELPERS, 'test/unit/{emulation,movement}.test.ts'],
  'trinh-bay': [HELPERS],
  'viet-hoa': [HELPERS, LISTS, 'test/unit/capitals.test.ts'],
  'vien-dan': [
    'test/unit/rule-helpers-vien-dan.test.ts',
    LISTS,
    'test/unit/citation-drafts.test.ts',
    'test/unit/registry-validity.test.ts',
    'test/unit/elsewhere.test.ts',
  ],
};
const PARTS = {
  tree: [
    'test/unit/body.test.ts',
    'test/unit/{tasks,task-units,inserted-articles}.test.ts',
    'test/unit/tree-*.test.ts',
    'test/unit/contract-parse-*.test.ts',
    'test/golden/tree.test.ts',
    'test/unit/kinds.test.ts',
    'test/unit/features/{structure,references,enter,renumber}.test.ts',
    ...WHOLE,
    'test/unit/numbering-faults.test.ts',
    RULES,
  ],
  citation: [
    'test/golden/hard-citations.test.ts',
    'test/unit/citation-symbol.test.ts',
    'test/unit/citation-{forms,edges,clash}.test.ts',
    'test/unit/citation.test.ts',
    'test/unit/citation-drafts.test.ts',
    'test/unit/cited.test.ts',
    'test/unit/law-title.test.ts',
    'test/unit/citation-measured.test.ts',
    'test/golden/citations.test.ts',
    'test/golden/citation-spans.test.ts',
    'test/unit/registry.test.ts',
    'test/unit/elsewhere.test.ts',
    'test/unit/features/citation-{card,marks,completion}.test.ts',
    ...WHOLE,
    RULES,
  ],
  rules: [RULES, 'test/unit/lint.test.ts', 'test/unit/fix.test.ts', ...WHOLE, ...Object.values(OF_GROUP).flat()],
};

/** Tests that measure time or go through megabytes: slow, and what they ask no mutant of a table changes. */
const SLOW = [
  'linear',
  'in time',
  'quick',
  'MB',
  'never throws on a prefix',
  'in step with',
  'tens of thousands',
  '10,000',
  'ten thousand',
  'hostile',
  'every row of the built-in registry',
  'one tree for all shapes of a document › ../shared',
];
const isSlow = (name) => SLOW.some((words) => name.includes(words));

export const partOf = (file) => /core\/(rules|citation|tree)\//u.exec(file)?.[1];

/** Patterns of the test files for these source files, in the order in which they are tried. */
export function testPatterns(files) {
  const parts = new Set(files.map(partOf));
  return [...new Set(Object.keys(PARTS).flatMap((part) => (parts.has(part) ? PARTS[part] : [])))];
}

/**
 * Whether a test can tell anything about a mutant of this file. All rules run in all tests of the rules, but a test asks only
 * for the findings of its own rule: a mutant of a rule is tried on that rule's tests, a mutant of what rules share on the tests
 * of the rules of that folder that use it (`users`).
 */
export function concerns(test, source, users) {
  const part = partOf(source);
  if (isSlow(test.name) || !inPart(test.file, part)) return false;
  // Findings on real texts say little of the tree that the trees of these texts do not say, and take long.
  if (part !== 'rules' && test.file === 'test/golden/findings.test.ts' && test.name.includes('real texts'))
    return false;
  if (test.file !== RULES) return part !== 'rules' || !ofAnotherGroup(test.file, source);
  if (part === 'citation') return test.name.startsWith('vien-dan/') || test.name.startsWith('nhat-quan/');
  if (part === 'tree') return /^(?:the-thuc|bo-cuc)\//u.test(test.name);
  return users.has(test.name.split(' › ', 1)[0]);
}

/** The ids of the rules that a source file of the rules serves: its own, or those that import it, directly or not. */
export function usersOf(source, importers, idOf) {
  const found = new Set();
  const seen = new Set([source]);
  for (const file of seen) {
    // What lies outside the rules, the tests among it, is nobody's helper.
    if (!file.includes('/core/rules/')) continue;
    if (!basename(file).startsWith('_')) found.add(idOf(file));
    else for (const one of importers(file)) seen.add(one);
  }
  return found;
}

function ofAnotherGroup(file, source) {
  const groups = Object.keys(OF_GROUP).filter((group) => OF_GROUP[group].some((pattern) => matches(pattern, file)));
  return groups.length > 0 && !groups.some((group) => source.includes(`/rules/${group}/`));
}

function inPart(file, part) {
  return (PARTS[part] ?? []).some((pattern) => matches(pattern, file));
}

const known = new Map();
function matches(pattern, file) {
  let expression = known.get(pattern);
  if (expression === undefined) {
    const source = pattern
      .replace(/[.]/gu, '\\.')
      .replace(/\*/gu, '[^/]*')
      .replace(/\{([^}]*)\}/gu, (_, names) => `(?:${names.replaceAll(',', '|')})`);
    expression = new RegExp(`^${source}$`, 'u');
    known.set(pattern, expression);
  }
  return expression.test(file);
}
