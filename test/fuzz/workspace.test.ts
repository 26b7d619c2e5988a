import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import { type FileSummary, summaryOf } from '../../server/src/core/workspace/summary.ts';
import { createIndex, type WorkspaceIndex } from '../../server/src/core/workspace/workspace-index.ts';
import { framed } from '../harness/frame.ts';

const PATHS = ['a.vbhc', 'b.vbhc', 'c/d.vbhc', 'c/e.vbhc'];
const TEXTS = [
  '',
  'Theo Chỉ thị số 34-CT/TW ngày 07/4/2014 và Kế hoạch số 12/KH-SVHTT.',
  'Căn cứ Luật Thi đua, khen thưởng; Kế hoạch số 12/KH-SVHTT ngày 15/3/2026; Kế hoạch số 12/KH-SVHTT.',
  framed('Theo Chỉ thị số 34-CT/TW.'),
  framed('').replace('12/KH', '13/KH'),
].map((text) => parse(text));
const KEYS = ['34cttw', '12khsvhtt', '13khsvhtt', 'luat:thi dua khen thuong'];

const path = fc.constantFrom(...PATHS);
const step = fc.oneof(
  fc.record({ do: fc.constant('set' as const), path, text: fc.nat(TEXTS.length - 1) }),
  fc.record({ do: fc.constant('delete' as const), path }),
  fc.record({ do: fc.constant('rename' as const), path, to: path }),
);

/** I6 for the index: whatever has happened, it is what it would be if the files were read now. */
test('after any changes the index is the one made from scratch, and names each key that changed', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const index = createIndex();
      const files = new Map<string, number>();
      for (const one of steps) {
        const before = shown(index);
        const changed = apply(index, files, one);
        const after = shown(index);
        for (const key of KEYS) if (before[key] !== after[key]) expect(changed).toContain(key);
        const fresh = createIndex();
        for (const [at, text] of files) fresh.set(summary(at, text));
        expect(shown(index)).toEqual(shown(fresh));
        expect(index.entries()).toEqual(fresh.entries());
        expect([...index.keys()].sort()).toEqual([...fresh.keys()].sort());
      }
    }),
  );
});

function apply(
  index: WorkspaceIndex,
  files: Map<string, number>,
  one: { readonly do: string; readonly path: string; readonly text?: number; readonly to?: string },
): ReadonlySet<string> {
  if (one.text !== undefined) {
    files.set(one.path, one.text);
    return index.set(summary(one.path, one.text));
  }
  const text = files.get(one.path);
  if (one.to === undefined) {
    files.delete(one.path);
    return index.delete(uriOf(one.path));
  }
  if (text !== undefined) {
    files.delete(one.path);
    files.set(one.to, text);
  }
  return index.rename(uriOf(one.path), uriOf(one.to), one.to);
}

/** Without places: a word typed above a citation is no change for others. */
function shown(index: WorkspaceIndex): Record<string, string> {
  return Object.fromEntries(
    KEYS.map((key) => {
      const mentions = index.mentionsOf(key).map(({ file, mention }) => `${file.path} ${mention.code} ${mention.date}`);
      return [key, [...mentions, ...index.documentsOf(key).map((file) => `= ${file.path}`)].join('\n')];
    }),
  );
}

function summary(at: string, text: number): FileSummary {
  const parsed = TEXTS[text];
  if (parsed === undefined) throw new Error(`no text ${text}`);
  return summaryOf(parsed, uriOf(at), at);
}

function uriOf(at: string): string {
  return `file:///w/${at}`;
}
