import { BrowserWindow, session } from 'electron';

const address = 'app://crossread/print.html';

/** Prints a self-contained page as a tagged PDF on A4, in a hidden window that runs no scripts and reaches nothing. */
export async function printPdf(html: string): Promise<Uint8Array> {
  const printing = session.fromPartition('print');
  printing.protocol.handle(
    'app',
    () => new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printing,
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      // Drawn in memory, so that the command line can print where there is no display to put a window on.
      offscreen: true,
    },
  });
  try {
    await window.loadURL(address);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    window.destroy();
    printing.protocol.unhandle('app');
  }
}
