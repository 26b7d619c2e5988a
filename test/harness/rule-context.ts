import type { RuleContext } from '../../server/src/core/lint/rule.ts';
import { documentView } from '../../server/src/core/lint/view.ts';
import { parse } from '../../server/src/core/parse.ts';
import { builtinRegistry } from '../../server/src/core/registry/builtin.ts';
import { readEntries } from '../../server/src/core/registry/read.ts';
import { createRegistry } from '../../server/src/core/registry/registry.ts';

interface Given {
  readonly today?: string;
  /** Rows of the unit's own registry, as its file writes them. */
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
}

/** What a rule is given to look at: the main document of a text, with the registry and nothing else open. */
export function contextOf(text: string, { today, rows }: Given = {}): RuleContext {
  const parsed = parse(text);
  const builtin = builtinRegistry();
  return {
    parsed,
    doc: parsed.main,
    isMain: true,
    today,
    view: documentView(parsed, parsed.main),
    registry:
      rows === undefined
        ? builtin
        : createRegistry([...readEntries(rows, { kind: 'don-vi' }).entries, ...builtin.entries]),
    elsewhere: () => [],
    words: [],
  };
}
