import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/src/core/lint/finding.ts';
import { fixAll } from '../../server/src/core/lint/fix.ts';
import { groupOf } from '../../server/src/core/lint/levels.ts';
import { slotsOf } from '../../server/src/core/lint/message.ts';
import type { Rule, RuleExample } from '../../server/src/core/lint/rule.ts';
import { CRASH_RULE, lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { exampleOptions } from '../harness/examples.ts';
import { FRAME_OFFSET, framed, unframed } from '../harness/frame.ts';
import { readMarked, withMarks } from '../harness/markers.ts';

const GROUPS = [
  'the-thuc',
  'bo-cuc',
  'vien-dan',
  'trinh-bay',
  'viet-hoa',
  'chinh-ta',
  'nhat-quan',
  'thi-dua',
  'nhiem-vu',
  'ky-tu',
  'he-thong',
];
/** Rules whose finding no text can bring about by itself. */
const WITHOUT_FINDING = new Set([CRASH_RULE]);

describe('the frame of the examples', () => {
  test('has no finding of its own', () => {
    const found = lintOf(framed('Các phòng, đơn vị báo cáo kết quả định kỳ hằng quý.'), undefined, 'vi');
    expect(found.map((finding) => `${finding.rule}: ${finding.message}`)).toEqual([]);
  });
});

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test('is well made', () => wellMade(rule));

  test.each(rule.examples.map((example) => ({ name: example.name, example })))('$name', ({ example }) => {
    const marked = readMarked(example.text, { allowNfd: example.notNfc === true });
    const whole = example.whole === true;
    const text = whole ? marked.text : framed(marked.text);
    const shift = whole ? 0 : FRAME_OFFSET;
    const all = lintOf(text, example, 'vi', rule);
    const found = all.filter((finding) => finding.rule === rule.id);

    const spans = found.map((finding) => moved(finding.span, -shift));
    expect(withMarks(marked.text, inside(spans, marked.text))).toBe(withMarks(marked.text, marked.spans));
    expect(spans).toEqual(marked.spans);
    if (example.message !== undefined) expect(found[0]?.message).toContain(example.message);
    for (const finding of found) expect(finding.message).not.toMatch(/\{[\p{L}\p{N}]+\}/u);
    for (const finding of lintOf(text, example, 'en', rule)) expect(finding.message).not.toMatch(/\{[\p{L}\p{N}]+\}/u);

    const loud = all.filter(
      ({ rule: id, severity }) => id !== rule.id && (severity === 'warning' || severity === 'error'),
    );
    expect(
      [...new Set(loud.map((one) => one.rule))].sort(),
      'other rules that warn: mend the example or name them in “also”',
    ).toEqual([...(example.also ?? [])].sort());

    const safeOnly = fixAll(text, (now) => lintOf(now, example, 'vi', rule), { rules: new Set([rule.id]) });
    expectNothingNew(all, lintOf(safeOnly.text, example, 'vi', rule), rule.id);
    const fixed = fixAll(text, (now) => lintOf(now, example, 'vi', rule), { rules: new Set([rule.id]), review: true });
    expect(fixed.stable).toBe(true);
    if (example.fixed !== undefined) {
      expect(whole ? fixed.text : (unframed(fixed.text) ?? fixed.text)).toBe(example.fixed);
      const rest = lintOf(fixed.text, example, 'vi', rule).filter(
        (one) => one.rule === rule.id && one.fixes.length > 0,
      );
      expect(rest.map((finding) => finding.message)).toEqual([]);
    }
  });

  test('never throws on a prefix of an example', () => {
    for (const example of rule.examples) {
      const { text } = readMarked(example.text, { allowNfd: example.notNfc === true });
      const step = Math.max(1, Math.floor(text.length / 12));
      for (let length = 1; length <= text.length; length += step) {
        const found = lintOf(text.slice(0, length), example, 'vi', rule);
        expect(found.filter((one) => one.rule === CRASH_RULE).map((one) => one.message)).toEqual([]);
      }
    }
  });
});

function wellMade(rule: Rule): void {
  expect(rule.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  expect(GROUPS).toContain(groupOf(rule.id));
  expect(rule.basis.length).toBeGreaterThan(0);
  for (const basis of rule.basis) expect(basis.at.trim()).not.toBe('');
  if (rule.severity === 'error') expect(rule.basis.some((basis) => basis.kind === 'truc-tiep')).toBe(true);
  const keys = Object.keys(rule.messages.vi).sort();
  expect(Object.keys(rule.messages.en).sort()).toEqual(keys);
  for (const key of keys) {
    expect(rule.messages.vi[key]?.trim()).toBeTruthy();
    expect(rule.messages.en[key]?.trim()).toBeTruthy();
    expect(slotsOf(rule.messages.en[key] ?? '')).toEqual(slotsOf(rule.messages.vi[key] ?? ''));
    expect(rule.messages.vi[key]).toBe(rule.messages.vi[key]?.normalize('NFC'));
  }
  for (const language of ['vi', 'en'] as const) {
    expect(rule.docs[language].length).toBeGreaterThan(40);
    expect(rule.title[language].length).toBeGreaterThan(5);
  }
  const finding = rule.examples.filter((example) => example.text.includes('⟦'));
  const silent = rule.examples.filter((example) => !example.text.includes('⟦'));
  expect(silent.length, 'an example that stays silent').toBeGreaterThan(0);
  if (!WITHOUT_FINDING.has(rule.id)) expect(finding.length, 'an example with a finding').toBeGreaterThan(0);
  if (rule.fix !== undefined) {
    expect(
      finding.some((example) => example.fixed !== undefined),
      'an example of the fix',
    ).toBe(true);
  }
}

/** All rules run, so that what hides or touches another shows; a rule that is off by default is switched on for its own examples. */
function lintOf(text: string, example: RuleExample | undefined, language: 'vi' | 'en', rule?: Rule): Finding[] {
  return lint(parse(text), { ...exampleOptions(example, rule), language });
}

/** Invariant I5: a fix brings no finding of another rule about. Fewer are fine. */
function expectNothingNew(before: readonly Finding[], after: readonly Finding[], ruleId: string): void {
  const count = (list: readonly Finding[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const finding of list) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
    return counts;
  };
  const had = count(before);
  for (const [rule, now] of count(after)) {
    if (rule !== ruleId) expect(now, `findings of ${rule} after the fix`).toBeLessThanOrEqual(had.get(rule) ?? 0);
  }
}

function moved(at: Span, by: number): Span {
  return { start: at.start + by, end: at.end + by };
}

/** Only for the readable comparison: ranges that lie in the frame can't be drawn into the fragment. */
function inside(spans: readonly Span[], text: string): Span[] {
  return spans.filter((one) => one.start >= 0 && one.end <= text.length);
}
