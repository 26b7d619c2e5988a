import type { Uri, Webview } from 'vscode';

/**
 * The page of the preview, empty: the blocks come by messages. Its policy lets nothing run but our script and nothing be
 * fetched, whatever a document holds.
 */
export function pageHtml(webview: Webview, script: Uri): string {
  const nonce = nonceOf();
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<p id="loi-nhan" hidden></p>
<div id="khung"><main id="trang"></main></div>
<div id="do" class="to" aria-hidden="true"></div>
<script nonce="${nonce}" src="${webview.asWebviewUri(script).toString(true)}"></script>
</body>
</html>`;
}

/** Sheets stay white in a dark window: they are paper. */
const STYLE = `
body{margin:0;padding:0;background:var(--vscode-editor-background);overflow-y:scroll}
#khung{margin:16px auto;overflow:clip;overflow-clip-margin:8px}
#trang{transform-origin:0 0}
#do{contain:layout style;position:absolute;top:0;left:0;visibility:hidden;height:0;overflow:hidden}
#loi-nhan{margin:16px;font-family:var(--vscode-font-family);color:var(--vscode-foreground)}
.trang{position:relative;overflow:hidden;contain:strict;margin:0 auto 16px;background:#fff;color:#000;cursor:text;outline:1px solid var(--vscode-contrastBorder,#0002);box-shadow:0 1px 6px #0004}
.trang ::selection{background:#add6ff;color:#000}
.chu,.so,.tren,.duoi{position:absolute}
.so{text-align:center}
.to .dau-trang,.to .noi-trang{padding-top:0}
.to .noi-trang{text-indent:0}
.to .het-trang{padding-bottom:0}
.day-dong{text-align-last:justify}
.dang-soan{position:relative}
.dang-soan::before{content:"";position:absolute;left:-4mm;top:0;bottom:0;width:.6mm;background:#3794ff}
`.trim();

/** Fresh for each page. `crypto` is there in windows of both kinds. */
function nonceOf(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes));
}
