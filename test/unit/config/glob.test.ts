import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readGlob } from '../../../server/src/core/config/glob.ts';

function matches(pattern: string, path: string): boolean {
  const glob = readGlob(pattern);
  if (typeof glob === 'string') throw new Error(glob);
  return glob.matches(path);
}

describe('patterns of files', () => {
  test.each([
    ['*.vbhc', 'a.vbhc', true],
    ['*.vbhc', 'x/y/a.vbhc', true],
    ['*.vbhc', 'a.vbhc.md', false],
    ['/*.vbhc', 'a.vbhc', true],
    ['/*.vbhc', 'x/a.vbhc', false],
    ['./*.vbhc', 'x/a.vbhc', false],
    ['ban-nhap/', 'ban-nhap/a.vbhc', true],
    ['ban-nhap/', 'x/ban-nhap/y/a.vbhc', true],
    ['ban-nhap/', 'ban-nhap', false],
    ['ban-nhap', 'ban-nhap/a.vbhc', true],
    ['ban-nhap/**', 'ban-nhap/x/a.vbhc', true],
    ['ban-nhap/**', 'y/ban-nhap/a.vbhc', false],
    ['**/ban-nhap/**', 'y/ban-nhap/a.vbhc', true],
    ['2024/*.vbhc', '2024/a.vbhc', true],
    ['2024/*.vbhc', '2024/x/a.vbhc', false],
    ['2024/**/ke-hoach-*', '2024/ke-hoach-1.vbhc', true],
    ['2024/**/ke-hoach-*', '2024/x/y/ke-hoach-1.vbhc', true],
    ['{2023,2024}/', '2024/a.vbhc', true],
    ['{2023,2024}/', '2025/a.vbhc', false],
    ['*.{vbhc,vbhc.md}', 'a.vbhc.md', true],
    ['năm 20?4/*', 'năm 2024/Kế hoạch.vbhc', true],
    ['**', 'a/b.vbhc', true],
    ['*', 'a/b.vbhc', true],
    ['a*b*c', 'aXbXbXc', true],
    ['a*b*c', 'aXbXbX', false],
  ])('%s on %s: %s', (pattern, path, wanted) => expect(matches(pattern, path)).toBe(wanted));

  it('know a letter however it is composed', () => {
    expect(matches('kế hoạch*'.normalize('NFD'), 'kế hoạch 1.vbhc')).toBe(true);
    expect(matches('kế hoạch*', 'kế hoạch 1.vbhc'.normalize('NFD'))).toBe(true);
  });

  test.each([
    ['', 'empty'],
    ['/', 'empty'],
    ['./', 'empty'],
    ['a\\b', 'backslash'],
    ['../a', 'outside'],
    ['a/../../b', 'outside'],
    ['C:/a', 'absolute'],
    ['~/a', 'absolute'],
    ['file:///a', 'absolute'],
    ['[ab]', 'brackets'],
    ['{a,b', 'braces'],
    ['a}', 'braces'],
    ['{a,{b,c}}', 'braces'],
    ['{a,b}'.repeat(8), 'braces'],
    ['!a', 'not'],
    ['a'.repeat(501), 'long'],
  ])('%s can’t be: %s', (pattern, fault) => expect(readGlob(pattern)).toBe(fault));

  it('are tried without going back over and over', () => {
    // A matcher that tries every way takes longer than anyone waits.
    expect(matches(`${'a*'.repeat(200)}b`, 'a'.repeat(5000))).toBe(false);
    expect(matches(`${'**/a/'.repeat(90)}b`, 'a/'.repeat(2000))).toBe(false);
  });

  it('say the same as a plain reading of the definition', () => {
    const slow = (parts: readonly string[], names: readonly string[]): boolean => {
      const [part, ...rest] = parts;
      if (part === undefined) return true;
      if (names.length === 0) return false;
      const [name = '', ...others] = names;
      if (part === '**') return (rest.length === 0 ? true : slow(rest, names)) || slow(parts, others);
      const expression = new RegExp(`^${part.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u');
      return expression.test(name) && slow(rest, others);
    };
    const part = fc.constantFrom('**', '*', 'a', 'b', 'a*', '?b', '*a*');
    const name = fc.constantFrom('a', 'b', 'ab', 'aa', 'bab');
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 2, maxLength: 5 }),
        fc.array(name, { minLength: 1, maxLength: 5 }),
        (p, n) => {
          expect(matches(p.join('/'), n.join('/'))).toBe(slow(p, n));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
