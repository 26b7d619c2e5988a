import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { version } from '../../../package.json';
import { akomaXml } from '../core/akoma/akoma.ts';
import { formFaults } from '../core/layout/form.ts';
import { layoutHtml } from '../core/layout/html.ts';
import { layout } from '../core/layout/layout.ts';
import type { Finding, Language } from '../core/lint/finding.ts';
import { lint } from '../core/lint/run.ts';
import { parse } from '../core/parse.ts';
import { remarksOf } from '../core/report/remarks.ts';
import type { Parsed } from '../core/tree/nodes.ts';
import { pdfOf } from '../entry/office.ts';
import { createConfigs } from './configs.ts';
import { hasNoWords, readSource, reasonOf, writeBytes } from './files.ts';
import { createKnowledge } from './knowledge.ts';
import type { Output } from './output.ts';
import { checkTarget, isFolder } from './target.ts';
import { say } from './texts.ts';
import { Usage } from './usage.ts';

const FORMS = ['docx', 'html', 'pdf', 'akn'] as const;
type PaperForm = (typeof FORMS)[number];
/** Akoma Ntoso is XML. */
const ENDINGS: Readonly<Record<PaperForm, string>> = { docx: 'docx', html: 'html', pdf: 'pdf', akn: 'xml' };

/**
 * `the-thuc export`: one document as it is printed, beside it or where `-o` says. All that can be wrong with the call is
 * said before anything is written; nothing is written over without `--force`.
 */
export async function runExport(args: string[], today: string, language: Language, output: Output): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      to: { type: 'string', multiple: true, default: [] },
      akn: { type: 'boolean', default: false },
      output: { type: 'string', short: 'o' },
      'auto-number': { type: 'boolean', default: false },
      comments: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1) throw new Usage(say(language, 'needFile', { ten: 'export' }));
  const targets = targetsOf(path, values.akn ? [...values.to, 'akn'] : values.to, values.output, language);
  for (const [option, on] of [
    ['--auto-number', values['auto-number']],
    ['--comments', values.comments],
  ] as const) {
    if (on && targets.every(({ form }) => form === 'html' || form === 'akn'))
      throw new Usage(say(language, 'exportOnlyDocx', { ten: option }));
  }
  for (const { file } of targets) {
    if (path !== '-' && isSameFile(file, path)) throw new Usage(say(language, 'exportSource', { ten: file }));
    checkTarget(file, language);
    if (!values.force && existsSync(file)) throw new Usage(say(language, 'exportExists', { ten: file }));
  }
  const source = readSource(path, language);
  if ('error' in source) throw new Usage(`${path}: ${source.error}`);
  if (hasNoWords(source.text)) throw new Usage(say(language, 'exportEmpty', { ten: path }));
  const parsed = parse(source.text);
  const { paper } = createConfigs([path], undefined, language).of(path);
  for (const { message } of formFaults(parsed.main.regime ?? 'nd30', paper, language))
    output.error(`${path}: ${message}`);
  const printed = layout(parsed, paper);
  const remarks = values.comments
    ? remarksOf(findingsOf(path, parsed, today, language), parsed.main.regime, language)
    : [];
  let docx: Uint8Array | undefined;
  const docxBytes = async (): Promise<Uint8Array> => {
    const { writeDocx } = await import('../entry/docx.ts');
    docx ??= await writeDocx(printed, { source: source.text, autoNumber: values['auto-number'], remarks });
    return docx;
  };
  for (const { form, file } of targets) {
    const bytes =
      form === 'html'
        ? Buffer.from(layoutHtml(printed, { version }), 'utf8')
        : form === 'akn'
          ? Buffer.from(akomaXml(parsed, { program: 'Thể Thức', version }), 'utf8')
          : form === 'docx'
            ? await docxBytes()
            : await pdfBytes(await docxBytes(), language);
    try {
      writeBytes(file, bytes);
    } catch (error) {
      throw new Usage(`${file}: ${say(language, 'notWritable', { loi: reasonOf(error, language) })}`);
    }
    output.error(say(language, 'written', { ten: file }));
  }
  return 0;
}

interface Target {
  readonly form: PaperForm;
  readonly file: string;
}

function targetsOf(path: string, to: readonly string[], named: string | undefined, language: Language): Target[] {
  const wanted = to.map((name) => {
    const form = FORMS.find((one) => one === name);
    if (form === undefined) throw new Usage(say(language, 'exportTo', { ten: name, cac: FORMS.join(', ') }));
    return form;
  });
  const ending = FORMS.find((form) => named?.toLowerCase().endsWith(`.${ENDINGS[form]}`) === true);
  const forms = [...new Set(wanted.length > 0 ? wanted : [ending ?? 'docx'])] as const;
  const folder = named !== undefined && isFolder(named);
  if (named !== undefined && !folder) {
    // Said before the name is judged: "ban-in/" may be meant for a folder.
    checkTarget(named, language);
    const [form] = forms;
    if (form === undefined || forms.length > 1) throw new Usage(say(language, 'exportSeveral'));
    if (ending !== form) throw new Usage(say(language, 'exportName', { ten: named, dang: ENDINGS[form] }));
    return [{ form, file: named }];
  }
  if (path === '-') throw new Usage(say(language, 'exportStdin'));
  const stem = basename(path).replace(/\.vbhc(?:\.md)?$|\.(?:md|txt)$/iu, '');
  return forms.map((form) => ({
    form,
    file: join(folder ? (named ?? '') : dirname(path), `${stem}.${ENDINGS[form]}`),
  }));
}

/** What `check` finds in the document, with the configuration and the registries of its folder. */
function findingsOf(path: string, parsed: Parsed, today: string, language: Language): readonly Finding[] {
  const config = createConfigs([path], undefined, language).of(path);
  const knowledge = createKnowledge([path], undefined, language);
  return lint(parsed, {
    language,
    today,
    levels: config.levels,
    words: config.words,
    moment: config.drafting ? 'go' : 'luu',
    ...knowledge.of(path),
  });
}

async function pdfBytes(docx: Uint8Array, language: Language): Promise<Uint8Array> {
  const made = await pdfOf(docx);
  if ('pdf' in made) return made.pdf;
  if (made.fault === 'absent') throw new Usage(say(language, 'noOffice'));
  const loi = made.fault === 'slow' ? say(language, 'officeSlow', { giay: made.seconds }) : made.said;
  throw new Usage(say(language, 'officeFailed', { loi }));
}

function isSameFile(a: string, b: string): boolean {
  const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
  return real(a) === real(b);
}
