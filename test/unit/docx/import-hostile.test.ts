import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../server/src/docx/read/read-docx.ts';
import { refusalText } from '../../../server/src/docx/read/texts.ts';
import { HOSTILE } from '../../harness/hostile-word.ts';
import { p, wordFile } from '../../harness/word-file.ts';

describe('damaged and hostile files', () => {
  test.each(HOSTILE)('$name', ({ bytes, refused, read }) => {
    const result = readDocx(bytes());
    if (result.type === 'refused') {
      expect(result.id).toBe(refused);
      const words = refusalText(result.id, result.values, 'vi');
      expect(words).toMatch(/\.$/u);
      expect(words).not.toContain('{');
      return;
    }
    expect(refused).toBeUndefined();
    if (read === undefined) expect(result.text).toMatch(/\p{L}/u);
    else expect(result.text.trimEnd().split(/\n\n?/u)).toEqual(read);
  });

  test('are at least twenty', () => expect(HOSTILE.length).toBeGreaterThanOrEqual(20));

  test('any file cut off anywhere, or with any byte changed, gives a text or a reason', () => {
    const whole = wordFile({ body: p('Kế hoạch của Sở Nội vụ.') });
    for (let i = 0; i < whole.length; i += 1) {
      expect(readDocx(whole.subarray(0, i)).type).toBe('refused');
      const changed = whole.slice();
      changed[i] = (changed[i] ?? 0) ^ 0x55;
      const result = readDocx(changed);
      // Nothing that was overlooked, and no letter changed in silence.
      if (result.type === 'refused') expect(result.id).not.toBe('internal');
      else expect(result.text).toBe('Kế hoạch của Sở Nội vụ.\n');
    }
  });
});
