/** A line with the seconds that keeps moving on a terminal; elsewhere one line per stage. */
export function progress(prefix) {
  const live = process.stderr.isTTY === true;
  const started = Date.now();
  let stage = '';
  const draw = () => {
    const seconds = Math.round((Date.now() - started) / 1000);
    process.stderr.write(`\r\u001b[2K${prefix}: ${stage} … ${seconds} giây`);
  };
  const timer = live ? setInterval(draw, 1000) : undefined;
  timer?.unref();
  return {
    say(text) {
      stage = text;
      if (live) draw();
      else console.error(`${prefix}: ${text}`);
    },
    done() {
      if (timer !== undefined) clearInterval(timer);
      if (live && stage !== '') process.stderr.write('\r\u001b[2K');
    },
  };
}
