import type { Elsewhere } from '../core/lint/rule.ts';
import { builtinRegistry } from '../core/registry/builtin.ts';
import type { Registry } from '../core/registry/registry.ts';

/** What the checks of a document know beyond its own text. */
export interface Knowledge {
  /** Built in, of the unit (`can-cu.yaml`), of the workspace's documents. */
  readonly registry: Registry;
  /** What the other documents of the workspace cite. */
  readonly elsewhere: Elsewhere;
  /** Grows whenever one of them changes: findings with an older number are out of date. */
  readonly serial: number;
}

export interface KnowledgeStore {
  /** For the document at this address: a unit's file holds for its folder and those below. */
  of(uri: string): Knowledge;
}

/** Without a workspace: the built-in registry alone. */
export function createKnowledge(): KnowledgeStore {
  const alone: Knowledge = { registry: builtinRegistry(), elsewhere: () => [], serial: 0 };
  return { of: () => alone };
}
