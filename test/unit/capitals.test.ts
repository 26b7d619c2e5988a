import { describe, expect, test } from 'vitest';
import { fixAll } from '../../server/src/core/lint/fix.ts';
import { lint } from '../../server/src/core/lint/run.ts';
import { parse } from '../../server/src/core/parse.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import { partyPlanWith, planWith } from '../../server/src/core/rules/the-thuc/_example.ts';
import { indexTables } from '../../server/src/core/rules/viet-hoa/_index.ts';
import { TABLES } from '../../server/src/core/rules/viet-hoa/_tables.ts';
import { framed, unframed } from '../harness/frame.ts';

function found(text: string): string[] {
  return lint(parse(text), { language: 'vi', today: '2026-11-21' })
    .filter((finding) => finding.rule.startsWith('viet-hoa/'))
    .map((finding) => text.slice(finding.span.start, finding.span.end));
}

function fixed(fragment: string): string | undefined {
  // Tone placement that differs within the text is the matter of another rule.
  const rules = RULES.filter(({ id }) => id.startsWith('viet-hoa/'));
  const all = (text: string) => lint(parse(text), { language: 'vi', today: '2026-11-21', rules });
  return unframed(fixAll(framed(fragment), all, { review: true }).text);
}

describe('the tables of capitals', () => {
  test('name no phrase twice', () => {
    const low: string[] = [];
    for (const { alone, bySecond } of indexTables(TABLES).values()) {
      for (const entry of [...alone, ...[...bySecond.values()].flat()]) low.push(entry.low);
    }
    expect(low.filter((phrase, at) => low.indexOf(phrase) !== at)).toEqual([]);
  });

  test('are NFC, without a blank at an end', () => {
    for (const { phrases } of Object.values(TABLES)) {
      for (const phrase of phrases) expect(phrase).toBe(phrase.normalize('NFC').trim());
    }
  });
});

describe('capitals of fixed phrases', () => {
  test('the fix keeps tone placement, bold type, line ends and decomposed letters around it', () => {
    expect(fixed('Gửi Uỷ **Ban** Nhân Dân các xã, Ủy ban Nhân dân các phường.')).toBe(
      'Gửi Uỷ **ban** nhân dân các xã, Ủy ban nhân dân các phường.',
    );
    expect(fixed('Gửi Ủy ban Nhân dân các xã\u0301.')).toBe('Gửi Ủy ban nhân dân các xã\u0301.');
  });

  test('all in capitals is no fault, nor is what stands in quotation marks', () => {
    expect(found(framed('Nghe ý kiến BỘ CHÍNH TRỊ, ỦY BAN NHÂN DÂN các cấp.'))).toEqual([]);
    expect(found(framed('Thay cụm từ “Bộ chính trị” và "Bộ chính trị" bằng cụm từ khác.'))).toEqual([]);
    expect(found(framed('Thay cụm từ “Bộ Chính trị” do Bộ chính trị quyết định.'))).toEqual(['Bộ chính trị']);
  });

  test('a longer word is no phrase', () => {
    expect(found(framed('Cán bộ chính trị các đơn vị; Bộ chính trịa.'))).toEqual([]);
  });

  test('the title of a cited document keeps its capitals', () => {
    const cited =
      'Thực hiện Quyết định số 15/QĐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa về việc rà soát hồ sơ của Ủy Ban Nhân Dân các xã.';
    expect(found(framed(cited))).toEqual([]);
  });

  test('a title ends where the sentence goes on', () => {
    const cited = 'Thực hiện Quyết định số 15/QĐ-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Sông Hoa';
    expect(found(framed(`${cited} về rà soát hồ sơ, tài liệu, Ủy Ban Nhân Dân xã báo cáo.`))).toEqual([
      'Ủy Ban Nhân Dân',
    ]);
    expect(found(framed(`${cited} về rà soát hồ sơ; báo cáo Ủy Ban Nhân Dân xã.`))).toEqual(['Ủy Ban Nhân Dân']);
    expect(found(framed(`${cited} và báo cáo Ủy Ban Nhân Dân xã.`))).toEqual(['Ủy Ban Nhân Dân']);
    expect(found(framed(`${cited} về rà soát hồ sơ của Ủy Ban Nhân Dân xã, tài liệu của Hội Đồng nhân dân.`))).toEqual(
      [],
    );
  });

  test('a common noun may have a capital where a sentence, a line, a bracket begins, not after a word or a comma', () => {
    expect(found(framed('Tỉnh Nam Định báo cáo. Tỉnh Sơn La báo cáo (Tỉnh Nghệ An chủ trì).'))).toEqual([]);
    expect(found(framed('Các đơn vị của thành phố Huế, Tỉnh Nam Định, năm 2026 Tỉnh Sơn La.'))).toEqual([
      'Tỉnh Nam Định',
      'Tỉnh Sơn La',
    ]);
    expect(fixed('Tỉnh nam Định báo cáo.')).toBe('Tỉnh Nam Định báo cáo.');
    expect(fixed('Đơn vị của Tỉnh nam Định báo cáo.')).toBe('Đơn vị của tỉnh Nam Định báo cáo.');
  });

  test('a title in quotation marks is judged where it is the first thing in them', () => {
    expect(found(framed('Tặng danh hiệu "Chiến sĩ Thi đua cơ sở".'))).toEqual(['Chiến sĩ Thi đua cơ sở']);
    expect(found(framed('Phong trào “Phấn đấu thành Chiến sĩ Thi đua cơ sở”.'))).toEqual([]);
  });

  test('items, cells, recipients are looked at, header, subject and signature are not', () => {
    const text = planWith({
      agency: 'Ủy Ban Nhân Dân Xã Hoa Mai',
      subject: 'Phối hợp với Ủy Ban Nhân Dân các xã',
      body: [
        'I. NỘI DUNG',
        '- Gửi Ủy Ban nhân dân xã;',
        '',
        '| Cơ quan | Việc |',
        '|---|---|',
        '| Sở nội vụ | Chủ trì |',
      ],
      recipients: ['Nơi nhận:', '- Sở tài chính;', '- Lưu: VT, VP.'],
      signature: ['Chủ tịch Ủy Ban Nhân Dân', 'Lê Minh Khuê'],
    });
    expect(found(text)).toEqual(['Ủy Ban nhân dân', 'Sở nội vụ', 'Sở tài chính']);
  });

  test('many of one phrase are told once, with one fix', () => {
    const line = 'Báo cáo Ủy ban Nhân dân các xã.\n\n';
    expect(found(framed(line.repeat(30)))).toEqual(['Ủy ban Nhân dân']);
    expect(fixed(line.repeat(30))).toBe(line.repeat(30).replaceAll('Nhân dân', 'nhân dân'));
  });

  test('documents of the Party and from before the decree are left alone', () => {
    const opening = ['Theo chỉ đạo của Bộ chính trị, đơn vị xây dựng kế hoạch như sau:'];
    expect(found(planWith({ opening }))).toEqual(['Bộ chính trị']);
    expect(found(partyPlanWith({ opening }))).toEqual([]);
    expect(found(planWith({ opening, placeDate: 'Sông Hoa, ngày 04 tháng 3 năm 2020' }))).toEqual([]);
    expect(found(planWith({ opening, placeDate: 'Sông Hoa, ngày 05 tháng 3 năm 2020' }))).toEqual(['Bộ chính trị']);
    expect(found(planWith({ opening, placeDate: 'Sông Hoa, ngày … tháng … năm 2026' }))).toEqual(['Bộ chính trị']);
  });
});

/** Phrases that are judged, with what a sentence of each reads right and wrong. */
const JUDGED = [...indexTables(TABLES).values()].flatMap(({ alone, bySecond }) =>
  [...alone, ...[...bySecond.values()].flat()].flatMap((entry) => {
    const [best] = entry.forms;
    if (best === undefined) return [];
    const around = (judged: string): string =>
      `Cơ quan thấy ${entry.low.slice(0, entry.from)}${judged}${entry.low.slice(entry.to)}, đã ghi lại.`;
    const wrong = wrongly(
      best.text,
      entry.forms.map(({ text }) => text),
      entry.needsCapital,
    );
    return wrong === undefined ? [] : [{ entry, right: around(best.text), wrong: around(wrong), fixed: best.text }];
  }),
);

/** Another case for the first letter of a word, so that it is no right form; the last word is tried first. */
function wrongly(best: string, forms: readonly string[], needsCapital: boolean): string | undefined {
  const words = best.split(' ');
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const [first = '', ...rest] = words[i] ?? '';
    const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
    if (other === first) continue;
    const text = words.map((word, at) => (at === i ? `${other}${rest.join('')}` : word)).join(' ');
    const isSmall = text === text.toLowerCase();
    if (!forms.includes(text) && !(needsCapital && isSmall) && text !== text.toUpperCase()) return text;
  }
  return undefined;
}

describe('every phrase of the tables', () => {
  const listed = (pick: (one: (typeof JUDGED)[number]) => string): string => framed(JUDGED.map(pick).join('\n\n'));
  const rulesOf = new Set(
    Object.keys(TABLES).map((theme) => `viet-hoa/${theme === 'don-vi-chu-so' ? 'don-vi-hanh-chinh' : theme}`),
  );
  const rules = RULES.filter(({ id }) => rulesOf.has(id));
  const linted = (text: string) => lint(parse(text), { language: 'vi', today: '2026-11-21', rules });

  test('is silent where it is right', () => {
    const text = listed(({ right }) => right);
    expect(linted(text).map((one) => text.slice(one.span.start, one.span.end))).toEqual([]);
    expect(JUDGED.length).toBeGreaterThan(200);
  });

  test('is told where it is wrong, and put right', () => {
    const silent = JUDGED.filter(({ wrong }) => linted(framed(wrong)).length === 0);
    expect(silent.map(({ wrong }) => wrong)).toEqual([]);
    const text = listed(({ wrong }) => wrong);
    const all = (now: string) => linted(now);
    expect(fixAll(text, all, { review: true }).text).toBe(listed(({ right }) => right));
  });
});
