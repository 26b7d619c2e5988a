import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { FORM_PARTS, partOf } from '../../server/src/core/lint/form-part.ts';
import { RELEASES } from '../../server/src/core/lint/releases.ts';
import { RULES } from '../../server/src/core/rules/index.ts';

const RELEASED = JSON.parse(readFileSync(join(import.meta.dirname, 'released-rules.json'), 'utf8')) as Record<
  string,
  string[]
>;

describe('since', () => {
  it('names the release that brought the rule; what was released stays', () => {
    expect(Object.keys(RELEASED)).toEqual([...RELEASES]);
    expect(RELEASES.at(-1)).toBe(version);
    for (const release of RELEASES) {
      const now = RULES.filter(({ since }) => since === release).map(({ id }) => id);
      expect(now.sort()).toEqual([...(RELEASED[release] ?? [])].sort());
    }
  });
});

describe('part of the form', () => {
  it('is known of every rule: by itself, its group or its basis', () => {
    const parts = new Set<string>(FORM_PARTS.map(({ id }) => id));
    for (const rule of RULES) expect(parts, rule.id).toContain(partOf(rule));
    // Nobody looks for a rule about one part under "the document as a whole": one that is about all of it says so itself.
    const unsaid = RULES.filter((rule) => partOf(rule) === 'document' && rule.part === undefined);
    expect(
      unsaid.map(({ id }) => id),
      'say which “part” they judge',
    ).toEqual([]);
  });
});
