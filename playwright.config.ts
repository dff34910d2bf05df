import {existsSync} from 'node:fs'
import {defineConfig} from '@playwright/test'

const chromium = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
if (!existsSync(chromium)) throw new Error(`expected a browser at ${chromium}: apt-get install chromium, or set CHROMIUM`)

// No outside request: the browser's own look-ups at start are switched off.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
]

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  workers: 1,
  reporter: 'line',
  // A real server reads and collates behind what is looked at, on however slow a machine.
  timeout: 120_000,
  expect: {timeout: 20_000},
  use: {launchOptions: {executablePath: chromium, args: quiet}},
})
