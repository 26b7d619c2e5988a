import { type FlowMemo, readFlow } from './dialect/read.ts';
import { buildTree } from './tree/build.ts';
import type { Parsed } from './tree/nodes.ts';

/** What a reading leaves for the next one; beside the result, so that equal texts give equal results. */
interface Memo {
  readonly flow: FlowMemo;
}

const MEMOS = new WeakMap<Parsed, Memo>();

/**
 * Text to tree. Total: never throws, on any string. With the result of an earlier reading of nearly the same text the
 * unchanged lines are not read again; the result is the same as without it.
 */
export function parse(text: string, previous?: Parsed): Parsed {
  const memo = previous === undefined ? undefined : MEMOS.get(previous);
  const { flow, memo: flowMemo } = readFlow(text, memo?.flow);
  const tree = buildTree(text, flow, undefined);
  const parsed: Parsed = {
    text,
    flow,
    ...tree,
    citations: [],
    switches: [],
    frontMatter: undefined,
  };
  MEMOS.set(parsed, { flow: flowMemo });
  return parsed;
}
