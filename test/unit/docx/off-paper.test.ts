import { describe, expect, test } from 'vitest';
import type { Layout, Run, TextBlock } from '../../../server/src/core/layout/model.ts';
import { hashOf, offPaper, printedText } from '../../../server/src/core/layout/off-paper.ts';
import { refilled, refilledParts, shapeOf } from '../../../server/src/core/layout/shape.ts';
import { offPaperXml, readOffPaper } from '../../../server/src/docx/off-paper-part.ts';

/** A source with ⟨…⟩ round what a run prints, `=…` after a run that prints something else: ⟨a  b=a b⟩. */
function marked(source: string): { text: string; runs: Run[] } {
  let text = '';
  const runs: Run[] = [];
  for (const [, gap, inner, other] of source.matchAll(/([^⟨]*)(?:⟨([^⟩=]*)(?:=([^⟩]*))?⟩)?/gu)) {
    text += gap;
    if (inner === undefined) continue;
    const span = inner === '' ? undefined : { start: text.length, end: text.length + inner.length };
    runs.push({ text: other ?? inner, bold: false, italic: false, source: span });
    text += inner;
  }
  return { text, runs };
}

describe('the shape of a paragraph', () => {
  test.each([
    { name: 'as printed', source: '⟨I. MỤC ĐÍCH⟩', shape: '{*}' },
    { name: 'a heading of Markdown', source: '## ⟨I.⟩⟨ MỤC ĐÍCH⟩', shape: undefined },
    { name: 'bold at the beginning', source: '⟨**Một là:** nội dung=Một là: nội dung⟩', shape: '**{7}**{9}' },
    { name: 'two runs with their marks between', source: '**⟨Điều 1.⟩** ⟨= ⟩⟨Phạm vi⟩', shape: '**{7}{-1}** {7}' },
    { name: 'an escaped number', source: '⟨2025\\. Năm=2025. Năm⟩', shape: '{4}\\{5}' },
    { name: 'two blanks, a no-break space', source: '⟨a  b\u00a0c=a b c⟩', shape: '{2} {1}{-1}\u00a0{1}' },
    { name: 'a switch in the middle', source: '⟨a <!-- tắt x/y: b --> c=a c⟩', shape: '{2}<!-- tắt x/y: b --> {1}' },
    {
      name: 'letters with their marks apart',
      source: '⟨ho\u0323c thu\u031b\u0323c tâ\u0301m=học thực tấm⟩',
      shape: '{1}{-1}o\u0323{4}{-1}u\u031b\u0323{3}{-1}â\u0301{1}',
    },
    { name: 'the number of a page', source: '⟨một hai\n\n2\n\nba bốn=một hai ba bốn⟩', shape: '{7}{-1}\n\n2\n\n{6}' },
    { name: 'joined lines', source: '⟨dòng một\ndòng hai=dòng một dòng hai⟩', shape: '{8}{-1}\n{8}' },
    { name: 'what the form adds', source: '⟨=- ⟩⟨Như trên⟩', shape: '{-2}{8}' },
    { name: 'a brace', source: '{⟨a⟩', shape: '{{{1}' },
    { name: 'a control character', source: '⟨a⟩\u000c⟨b⟩', shape: '{1}{u000C}{1}' },
  ])('$name', ({ source, shape }) => {
    const { text, runs } = marked(source);
    const span = { start: 0, end: text.length };
    const found = shapeOf(runs, span, text);
    if (shape !== undefined) expect(found).toBe(shape);
    expect(refilled(found, printedText(runs))).toBe(text);
  });

  test('what was added to the paragraph in Word stays', () => {
    expect(refilled('## {3}', 'abc và thêm')).toBe('## abc và thêm');
    expect(refilled('**{3}** {9}', 'ab')).toBe('**ab** ');
  });
});

describe('the hash of a paragraph', () => {
  test('is that of FNV-1a over UTF-16, whatever the blanks', () => {
    expect(hashOf('')).toBe('811c9dc5');
    expect(hashOf(' Sông\u00a0 Hoa ')).toBe(hashOf('Sông Hoa'));
    expect(hashOf('Sông Hoa')).not.toBe(hashOf('Sông hoa'));
  });
});

describe('the part of a .docx', () => {
  const source =
    '---\nloai: ke-hoach\n---\r\n\n**SÔNG** & <HOA>\n\n<!-- tắt a/b: {lý do} -->\n\n| Ê |\n| --- |\n| q |\n';
  const block = (text: string): TextBlock => {
    const start = source.indexOf(text);
    const run = { text, bold: false, italic: false, source: { start, end: start + text.length } };
    return { type: 'text', style: 'doan', runs: [run], source: run.source };
  };
  const layout = (blocks: readonly TextBlock[]): Layout => ({
    regime: 'nd30',
    kind: 'ke-hoach',
    title: '',
    subject: undefined,
    agency: undefined,
    styles: [],
    sections: [
      {
        kind: 'main',
        page: { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 20, header: 10, pageNumbers: true },
        blocks,
        top: [],
        foot: [],
      },
    ],
  });
  const pieces = offPaper(layout([block('q'), block('Ê'), block('& <HOA>'), block('SÔNG')]), source);

  test('has the units in source order and everything between them', () => {
    expect(pieces.filter((piece) => piece.type === 'unit').map(({ hash }) => hash)).toEqual(
      ['SÔNG', '& <HOA>', 'Ê', 'q'].map(hashOf),
    );
    expect(pieces.some((piece) => piece.type === 'gap' && /SÔNG|HOA/u.test(piece.text))).toBe(false);
  });

  test('has paragraphs that stand in each other’s midst in the order of the source', () => {
    const columns = '- Văn phòng     PHÓ TRƯỞNG\ntiện phục vụ;   ĐOÀN\n- Lưu: VT.';
    const part = (text: string): Run => {
      const start = columns.indexOf(text);
      return { text, bold: false, italic: false, source: { start, end: start + text.length } };
    };
    const of = (...runs: readonly Run[]): TextBlock => ({ type: 'text', style: 'doan', runs, source: undefined });
    const blank = { text: ' ', bold: false, italic: false, source: undefined };
    const first = of(part('- Văn phòng'), blank, part('tiện phục vụ;'));
    const second = of(part('PHÓ TRƯỞNG'), blank, part('ĐOÀN'));
    const found = offPaper(layout([first, second, of(part('- Lưu: VT.')), of(part('- Lưu: VT.'))]), columns);
    const hashes = ['- Văn phòng tiện phục vụ;', 'PHÓ TRƯỞNG ĐOÀN', '- Lưu: VT.'].map(hashOf);
    expect(found).toEqual([
      { type: 'unit', hash: hashes[0], shape: '{11}{-1}{|}{13}', style: 'doan', paper: 0 },
      { type: 'gap', text: '     ' },
      { type: 'unit', hash: hashes[1], shape: '{10}{-1}{|}{4}', style: 'doan', paper: 1 },
      { type: 'gap', text: '\n' },
      { type: 'rest', unit: 0 },
      { type: 'gap', text: '   ' },
      { type: 'rest', unit: 1 },
      { type: 'gap', text: '\n' },
      { type: 'unit', hash: hashes[2], shape: '{*}', style: 'doan', paper: 2 },
    ]);
    expect(readOffPaper(offPaperXml(found))).toEqual(found);
    expect(refilledParts('{11}{-1}{|}{13}', '- Văn phòng tiện phục vụ;')).toEqual(['- Văn phòng', 'tiện phục vụ;']);
  });

  test('comes back from XML as it was', () => {
    const xml = offPaperXml(pieces);
    expect(xml).not.toContain('SÔNG');
    expect(readOffPaper(xml)).toEqual(pieces);
  });

  test.each([
    ['nothing', ''],
    ['another root', '<a xmlns="urn:x"><k>1</k></a>'],
    ['another version', '<theThuc xmlns="urn:the-thuc:off-paper:2"/>'],
    ['cut off', offPaperXml(pieces).slice(0, -20)],
    ['a DTD', `<!DOCTYPE a [<!ENTITY x "y">]>${offPaperXml(pieces).replace(/^<\?.*\?>\n/u, '')}`],
    ['a hash that is none', offPaperXml(pieces).replace(/h="[^"]*"/u, 'h="zz"')],
    ['a rest of nothing known', offPaperXml(pieces).replace('<k>', '<r d="-1"/><k>')],
    ['an element inside', offPaperXml(pieces).replace('<k>', '<k><k/>')],
  ])('is refused: %s', (_, xml) => expect(readOffPaper(xml)).toBeUndefined());
});
