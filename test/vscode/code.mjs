#!/usr/bin/env node
import '../../scripts/lib/modern-node.mjs';
import { runInServer } from './host.mjs';

/** Takes the desktop's arguments and runs them in the VS Code served to a browser: to @vscode/test-electron it is a VS Code. */
const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--'));
const { code } = await runInServer({
  extension: option('extensionDevelopmentPath'),
  tests: option('extensionTestsPath'),
  folder,
});
process.exit(code);
