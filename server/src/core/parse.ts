import type { Citation } from './citation/model.ts';
import { scanCitations } from './citation/scan.ts';
import type { Flow } from './dialect/flow.ts';
import { readFrontMatter } from './dialect/front-matter.ts';
import { type FlowMemo, readFlow } from './dialect/read.ts';
import { switchesIn } from './dialect/switches.ts';
import { isKindSlug } from './law/types.ts';
import { joinFlats } from './text/flat.ts';
import { buildTree } from './tree/build.ts';
import type { DocumentTree, FrontMatter, KindId, Leaf, LeafRole, Parsed } from './tree/nodes.ts';

/** What a reading leaves for the next one; beside the result, so that equal texts give equal results. */
interface Memo {
  readonly flow: FlowMemo;
}

const MEMOS = new WeakMap<Parsed, Memo>();

/**
 * Text to tree. Total: never throws, on any string. With the result of an earlier reading of nearly the same text the
 * unchanged lines are not read again; the result is the same as without it. `kind` says what the text is, whatever it
 * looks like and its front matter says.
 */
export function parse(text: string, previous?: Parsed, kind?: KindId): Parsed {
  const memo = previous === undefined ? undefined : MEMOS.get(previous);
  const { flow, memo: flowMemo } = readFlow(text, memo?.flow);
  const frontMatter = frontMatterOf(text, flow);
  const tree = buildTree(text, flow, kind ?? kindIn(frontMatter));
  const parsed: Parsed = {
    text,
    flow,
    ...tree,
    main: withRegime(tree.main, frontValue(frontMatter, 'the-thuc')),
    citations: citationsOf(tree.leaves),
    switches: switchesIn(text, flow),
    frontMatter,
  };
  MEMOS.set(parsed, { flow: flowMemo });
  return parsed;
}

function frontMatterOf(text: string, flow: readonly Flow[]): FrontMatter | undefined {
  const first = flow[0];
  return first?.type === 'frontMatter' ? readFrontMatter(text, first) : undefined;
}

/** `loai: ke-hoach` wins over what the text looks like; a value that is no kind is left to a rule. */
function kindIn(frontMatter: FrontMatter | undefined): KindId | undefined {
  const value = frontValue(frontMatter, 'loai');
  return value !== undefined && isKindSlug(value) ? value : undefined;
}

function withRegime(main: DocumentTree, value: string | undefined): DocumentTree {
  return value === 'nd30' || value === 'dang' || value === 'quy-pham' ? { ...main, regime: value } : main;
}

/** A value without the quotes that YAML allows around it. */
function frontValue(frontMatter: FrontMatter | undefined, key: string): string | undefined {
  const value = frontMatter?.entries.find((entry) => entry.key === key)?.value.trim();
  return value?.replace(/^["']|["']$/gu, '');
}

/** Other documents are named in running text, titles and tables; the document's own header names none. */
const CITING: ReadonlySet<LeafRole> = new Set([
  'subject',
  'basis',
  'opening',
  'heading',
  'text',
  'cell',
  'quoted',
  'closing',
  'recipient',
  'annexHeading',
  'annexNote',
  'outside',
]);

/** Set in centred lines, each a leaf of its own. */
const CENTRED: ReadonlySet<LeafRole> = new Set(['subject', 'annexNote']);

function citationsOf(leaves: readonly Leaf[]): readonly Citation[] {
  const citations: Citation[] = [];
  for (let i = 0; i < leaves.length; i += 1) {
    const leaf = leaves[i];
    if (leaf === undefined || !CITING.has(leaf.role)) continue;
    const lines = [leaf.flat];
    // A title of several lines is one text: "… Chỉ thị số 11-CT/TU ngày 04/01/2026 / của Ban Thường vụ Tỉnh ủy".
    while (CENTRED.has(leaf.role) && leaves[i + 1]?.role === leaf.role) {
      i += 1;
      const next = leaves[i];
      if (next !== undefined) lines.push(next.flat);
    }
    citations.push(...scanCitations(joinFlats(lines)));
  }
  return citations;
}
