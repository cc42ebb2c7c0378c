import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

/** Debian's own; no test fetches a browser. */
const executablePath = '/usr/bin/chromium'

export const isBrowserAbsent = !existsSync(executablePath) && process.env['CI'] !== 'true'

export async function openBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
  return chromium.launch({ executablePath, args: [...args, ...quiet] })
}
