import { defineRule } from '../../lint/rule.ts';
import { matchesIn } from '../../lint/view.ts';
import { spanOf } from '../../text/flat.ts';

/** "14h30", "14 giờ 30", "14g30", from the last figure of the hour on; with a colon only after a word for a time of day. */
const TIME = /[0-9](?:[hg:]| giờ )([0-9]{2})(?![\p{L}0-9:/]| ?(?:km|giờ|ngày|người|đồng))/gu;
const HOUR = /(?<![\p{L}0-9.,:/+-])[0-9]?$/u;
const AT = /(?:lúc|hồi|vào|trước|đến|bắt đầu từ) $/u;

export default defineRule({
  id: 'nhat-quan/gio-khong-co',
  severity: 'warning',
  basis: [{ law: 'thong-le', at: 'giờ, phút ghi trong văn bản phải có thật', kind: 'thong-le' }],
  title: { vi: 'Giờ, phút không có thật', en: 'A time of day that doesn’t exist' },
  messages: {
    vi: {
      phut: 'Không có giờ “{viet}”: một giờ chỉ có 60 phút.',
      gio: 'Không có giờ “{viet}”: một ngày chỉ có 24 giờ.',
    },
    en: {
      phut: 'There is no time “{viet}”: an hour has 60 minutes.',
      gio: 'There is no time “{viet}”: a day has 24 hours.',
    },
  },
  docs: {
    vi: 'Giờ họp, thời hạn ghi “14h75”, “25 giờ 30” thì không ai đến đúng được. Khoảng thời gian dài hơn một ngày (“trong 36 giờ 30 phút”) không bị báo: số giờ chỉ xét sau “lúc”, “hồi”, “vào”, “trước”, “đến”.',
    en: 'A meeting at “14h75” or “25 giờ 30” can’t be attended. Spans longer than a day are left alone: hours are judged only after words that say a time of day.',
  },
  check({ view }, report) {
    for (const { leaf, from, to, match } of matchesIn(view.printedText, TIME)) {
      const line = leaf.flat.text;
      const more = HOUR.exec(line.slice(Math.max(0, from - 2), from));
      if (more === null) continue;
      const start = from - more[0].length;
      const viet = line.slice(start, to);
      const [hours, minutes] = [Number.parseInt(viet, 10), Number(match[1])];
      const isTime = AT.test(line.slice(Math.max(0, start - 12), start));
      // "12g75" may as well be grams, "3:75" a ratio.
      if (/[g:]/u.test(viet.replace(' giờ ', '')) && !isTime) continue;
      const span = spanOf(leaf.flat, start, to);
      if (minutes > 59) report({ span, message: 'phut', values: { viet } });
      else if (isTime && hours * 60 + minutes > DAY) report({ span, message: 'gio', values: { viet } });
    }
  },
  examples: [
    {
      name: 'phút quá 59',
      text: 'Khai mạc lúc ⟦14h75⟧, nghỉ lúc ⟦9:65⟧, mỗi gói 12g75.',
      message: 'một giờ chỉ có 60 phút',
    },
    { name: 'giờ quá 24', text: 'Nộp hồ sơ trước ⟦25 giờ 30⟧ phút.', message: 'một ngày chỉ có 24 giờ' },
    {
      name: 'giờ có thật, khoảng thời gian, tỉ lệ',
      text: 'Từ 07h30 đến 24h00, lúc 14:30; trực trong 36 giờ 30 phút; tỉ lệ 3:75, bản đồ 1:500; 8 giờ 90 km.',
    },
  ],
});

const DAY = 24 * 60;
