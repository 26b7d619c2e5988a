import { afterEach, describe, expect, it } from 'vitest';
import { KINDS } from '../../server/src/core/kinds/index.ts';
import { scaffold } from '../../server/src/core/kinds/scaffold.ts';
import { RULES } from '../../server/src/core/rules/index.ts';
import {
  CHECK_FOLDER_REQUEST,
  type CheckFolderResult,
  KINDS_REQUEST,
  type KindsResult,
  NEW_REQUEST,
  type NewResult,
  RULE_PAGE_REQUEST,
  RULES_REQUEST,
  type RulePageResult,
  type RulesResult,
  STATUS_REQUEST,
  type StatusResult,
} from '../../server/src/lsp/protocol.ts';
import { framed } from '../harness/frame.ts';
import { type StartOptions, startServer, type TestClient } from '../harness/lsp.ts';

let client: TestClient | undefined;
async function start(options: StartOptions = {}): Promise<TestClient> {
  client = await startServer(options);
  return client;
}
afterEach(async () => {
  await client?.stop();
  client = undefined;
});

describe('theThuc/status', () => {
  const statusOf = async (text: string, options: StartOptions = {}): Promise<StatusResult | null> => {
    const { open, request } = await start(options);
    const uri = await open(text);
    return request<StatusResult | null>(STATUS_REQUEST, { uri });
  };

  it('names the kind and counts the findings', async () => {
    expect(await statusOf(framed('Bảo đảm đúng hạn.'))).toEqual({
      kind: 'ke-hoach',
      kindName: 'Kế hoạch',
      regime: 'nd30',
      counts: { error: 0, warning: 0, info: 0, hint: 0 },
    });
    const faulty = await statusOf(framed('Bảo đảm đúng hạn , đủ số.'));
    expect(faulty?.counts).toEqual({ error: 0, warning: 1, info: 0, hint: 0 });
  });

  it('names the regime where the kind alone does not tell it', async () => {
    const directive = scaffold('chi-thi', { agency: 'Tỉnh ủy Sông Hoa' }) ?? '';
    expect(await statusOf(directive)).toMatchObject({ kindName: 'Chỉ thị (Đảng)', regime: 'dang' });
    const decision = (scaffold('quyet-dinh', { agency: 'Sở Nội vụ' }) ?? '').replace('/QĐ-', '/2026/QĐ-');
    expect(await statusOf(decision)).toMatchObject({
      kindName: 'Quyết định (quy phạm pháp luật)',
      regime: 'quy-pham',
    });
    expect(await statusOf(scaffold('nghi-dinh') ?? '')).toMatchObject({ kindName: 'Nghị định', regime: 'quy-pham' });
  });

  it('says why it is silent', async () => {
    expect((await statusOf(' \n'))?.reason).toContain('trống');
    expect(await statusOf('Chỉ là một dòng ghi chú.')).toMatchObject({
      kind: 'unknown',
      kindName: 'không rõ loại văn bản',
      reason: expect.stringContaining('Không nhận ra loại văn bản'),
    });
    expect(await statusOf('I. MỤC ĐÍCH\n1. Một việc.\n2. Hai việc.\nII. NỘI DUNG\n1. Ba việc.')).toMatchObject({
      kind: 'unknown',
      reason: expect.stringContaining('Chỉ kiểm tra đánh số'),
      unchecked: true,
    });
    const groups = Object.fromEntries(RULES.map((rule) => [rule.id, 'off']));
    expect((await statusOf(framed('x'), { settings: { quyTac: groups } }))?.reason).toContain('đều đang tắt');
  });

  it('tells a checked document with a switch from one that is not checked', async () => {
    const switched = await statusOf(framed('<!-- tắt trinh-bay/lap-tu: tên riêng -->\nCác các đơn vị.'));
    expect(switched?.reason).toContain('1 chú thích bỏ qua');
    expect(switched?.unchecked).toBeUndefined();
    expect((await statusOf('Chỉ là một dòng ghi chú.'))?.unchecked).toBe(true);
  });

  it('is null for a document that is not open', async () => {
    const { request } = await start();
    expect(await request(STATUS_REQUEST, { uri: 'file:///nowhere.vbhc' })).toBeNull();
  });
});

describe('theThuc/new', () => {
  it('makes a document of every kind, and each is taken for what it is', async () => {
    const { request, open } = await start();
    const kinds = await request<KindsResult>(KINDS_REQUEST);
    expect(kinds.map((one) => one.kind)).toEqual([...KINDS.map((kind) => kind.id), 'quyet-dinh', 'nghi-quyet']);
    for (const { kind, regime } of kinds) {
      const fields = { agency: 'SỞ VĂN HÓA VÀ THỂ THAO', place: 'Sông Hoa', subject: 'Công tác văn thư năm 2026' };
      const made = await request<NewResult>(NEW_REQUEST, { kind, fields, ...(regime === undefined ? {} : { regime }) });
      const undated = KINDS.find((one) => one.id === kind)?.omits?.includes('placeDate') === true;
      expect(made.text.includes('Sông Hoa'), kind).toBe(!undated);
      const uri = await open(made.text, `untitled:${kind}-${regime}`);
      const status = await request<StatusResult>(STATUS_REQUEST, { uri });
      expect(status.kind).toBe(kind);
      if (regime !== undefined) expect(status.regime).toBe(regime);
    }
  });

  it('refuses a kind that it does not know', async () => {
    const { request } = await start();
    await expect(request(NEW_REQUEST, { kind: 'tho', fields: {} })).rejects.toThrow('tho');
  });
});

describe('theThuc/checkFolder', () => {
  it('checks every text as on save, a byte order mark left out', async () => {
    const { request } = await start();
    const bad = framed('Bảo đảm đúng hạn , đủ số.');
    const { files } = await request<CheckFolderResult>(CHECK_FOLDER_REQUEST, {
      files: [
        { uri: 'file:///c%3A/a.vbhc', text: framed('Bảo đảm đúng hạn.') },
        { uri: 'file:///c%3A/b.vbhc', text: bad },
        { uri: 'file:///c%3A/c.vbhc', text: `\uFEFF${bad}` },
        { uri: 'file:///c%3A/d.vbhc', text: '' },
      ],
    });
    expect(files.map((one) => one.uri.at(-6))).toEqual(['a', 'b', 'c', 'd']);
    expect(files[0]?.diagnostics).toEqual([]);
    expect(files[1]?.diagnostics.map((one) => one.code)).toEqual(['trinh-bay/dau-cach-truoc-dau-cau']);
    expect(files[2]?.diagnostics).toEqual(
      files[1]?.diagnostics.map((one) => JSON.parse(JSON.stringify(one).replaceAll('b.vbhc', 'c.vbhc'))),
    );
    expect(files[3]?.diagnostics).toEqual([]);
  });

  it('stops when it is cancelled', async () => {
    const { request, send } = await start();
    const files = Array.from({ length: 50 }, (_, i) => ({ uri: `file:///${i}.vbhc`, text: framed('Bảo đảm.') }));
    const asked = request(CHECK_FOLDER_REQUEST, { files });
    // Requests are numbered from 0: `initialize` was the first.
    await send('$/cancelRequest', { id: 1 });
    await expect(asked).rejects.toMatchObject({ code: -32800 });
  });
});

describe('theThuc/rulePage', () => {
  it('gives the page of a rule, null for an unknown one', async () => {
    const { request } = await start();
    const rule = RULES[0];
    const page = await request<RulePageResult>(RULE_PAGE_REQUEST, { rule: rule?.id });
    expect(page.markdown).toContain(`# ${rule?.title.vi}`);
    expect(await request(RULE_PAGE_REQUEST, { rule: 'khong/co' })).toBeNull();
  });

  it('gives the two lists, in either language', async () => {
    const { request } = await start();
    for (const rule of ['README', 'dieu-khoan']) {
      const vi = await request<RulePageResult>(RULE_PAGE_REQUEST, { rule });
      const en = await request<RulePageResult>(RULE_PAGE_REQUEST, { rule, language: 'en' });
      expect(vi.markdown).toMatch(/^# Danh mục quy tắc theo/u);
      expect(en.markdown).toMatch(/^# Rules by/u);
    }
  });
});

describe('theThuc/rules', () => {
  it('names every rule once, by part of the form', async () => {
    const { request } = await start();
    const { parts } = await request<RulesResult>(RULES_REQUEST, {});
    expect(parts[0]?.name).toBe('Quốc hiệu, Tiêu ngữ; tiêu đề của Đảng');
    const ids = parts.flatMap(({ rules }) => rules.map(({ id }) => id));
    expect([...ids].sort()).toEqual(RULES.map(({ id }) => id).sort());
    const { parts: english } = await request<RulesResult>(RULES_REQUEST, { language: 'en' });
    expect(english[0]?.name).toBe('National title and motto; Party title');
  });
});
