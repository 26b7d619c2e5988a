import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { text } from '../texts.ts';

export function restart(client: BaseLanguageClient): () => Promise<void> {
  return async () => {
    try {
      if (client.needsStop()) await client.stop();
      await client.start();
      window.setStatusBarMessage(text('restarted'), 5000);
    } catch (error) {
      client.error(text('serverFailed'), error, false);
      void window.showErrorMessage(text('serverFailed'));
    }
  };
}
