/** Long enough for the slowest browser to have begun: Safari asks for the file after the click has returned. */
const KEPT_MS = 60_000;

/** Saves a text as a file on the reader's machine, without any server. */
export function download(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
