import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Language } from '../../core/lint/finding.ts';
import type { Configs } from '../configs.ts';
import { toRange } from '../convert.ts';
import type { OpenConfigFile } from '../documents.ts';
import { DIAGNOSTIC_SOURCE } from '../protocol.ts';

/** What is wrong with a `.the-thuc.json`, and with where it leads. */
export function configDiagnostics(
  configs: Configs,
  { uri, lines, file }: OpenConfigFile,
  language: Language,
): Diagnostic[] {
  return configs.problemsOf(uri, file()).map(({ span, severity, code, message }) => ({
    range: toRange(lines, span),
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: DIAGNOSTIC_SOURCE,
    code,
    message: message[language],
  }));
}

/** Names the text, the files it leads to and the language: equal keys, equal findings. */
export function configKey(configs: Configs, { serial, version }: OpenConfigFile, language: Language): string {
  return `cau-hinh.${serial}.${version}.${configs.serial()}.${language}`;
}
