import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/core/parse.ts';
import type { BodyNode, Parsed } from '../../server/src/core/tree/nodes.ts';
import { SHARED } from '../harness/golden.ts';

/** Labels of an outline: `I(1 2) II(1..9)`, without a word of the text. */
function outline(nodes: readonly BodyNode[]): string {
  return nodes
    .flatMap((node) => {
      if (node.type === 'paragraph') return ['¶'];
      if (node.type === 'table' || node.type === 'quote') return [node.type];
      const inner = outline(node.children.filter((child) => child.type !== 'paragraph'));
      return [inner === '' ? node.num || node.marker : `${node.num || node.marker}(${inner})`];
    })
    .join(' ');
}

const seeds = new URL('seeds/', SHARED);

describe('the seed texts, node by node', () => {
  if (!existsSync(seeds)) {
    it('stand beside the checkout only', () => {
      console.log('Bỏ qua: không có ../shared/seeds.');
    });
    return;
  }
  const read = (id: string): Parsed => {
    const name = readdirSync(seeds).find((one) => one.startsWith(id)) ?? '';
    return parse(readFileSync(new URL(name, seeds), 'utf8'));
  };

  it('000: a launch on a web page; four goals in words, eight contents, closing', () => {
    const { main, outside } = read('000');
    expect(main.kind).toBe('phat-dong');
    expect(outline(main.body)).toBe('Một Hai Ba Bốn ¶ 1 2 3 4 5 6 7 8 ¶');
    expect(main.closing).toBe(main.body[main.body.length - 1]);
    expect(main.conclusions.endMark?.text).toBe('./.');
    expect(main.preface.type?.text).toBe('PHÁT ĐỘNG');
    expect(outside.length).toBeGreaterThan(1);
  });

  it('001: a plan pasted without blank lines', () => {
    const { main, outside } = read('001');
    expect(main.kind).toBe('ke-hoach');
    expect(outline(main.body)).toBe('I(1 2) II(1 2 3 4 5 6 7 8 9) III(1 2 3) ¶');
    expect(main.preamble.map((node) => node.type)).toEqual(['opening', 'opening']);
    expect(main.preface.type?.text).toBe('KẾ HOẠCH');
    expect(main.conclusions.endMark?.text).toBe('./.');
    expect(outside).toEqual([]);
  });

  it('004: a launch with number, place, recipients and signature', () => {
    const { main } = read('004');
    expect(main.kind).toBe('phat-dong');
    expect(outline(main.body)).toBe('I(1 2 3 4 5 6 7 8) II(1 2 3) ¶');
    expect(main.preface.number?.symbol).toBe('PĐTĐ-BDT');
    expect(main.preface.number?.number).toBeUndefined();
    expect(main.preface.placeDate?.place).toBe('Cao Bằng');
    expect(main.preface.placeDate?.date.iso).toBe('2022-02');
    expect(main.conclusions.recipients).toHaveLength(5);
    expect(main.conclusions.recipients[4]?.flat.text).toBe('Lưu: VT, TĐKT.');
    const [signature] = main.conclusions.signatures;
    expect(signature?.position?.text).toBe('TRƯỞNG BAN');
    expect(signature?.signer?.flat.text).toBe('Bế Văn Hùng');
  });

  it('002, 003: news; no document, nothing but outside text', () => {
    for (const id of ['002', '003']) {
      const parsed = read(id);
      expect(parsed.main.kind).toBe('unknown');
      expect(parsed.main.regime).toBeUndefined();
      expect(parsed.main.body).toEqual([]);
      expect(parsed.outside.length).toBe(1);
      expect(parsed.citations.length).toBeGreaterThan(0);
    }
  });
});
