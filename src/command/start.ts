import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {accountPage} from '../export/page/account-page.ts'
import {accountText} from '../export/terminal/account-text.ts'
import {accountOf} from './collate.ts'
import {exitCodes} from './exit-codes.ts'
import {tellProblems, writeResult} from './output.ts'
import {serveExamples} from './serve.ts'
import {terminalOf} from './terminal-of.ts'

const story = fileURLToPath(new URL('../../examples/moscow-meeting', import.meta.url))

/** `npm start`: the bundled example story as an account in the terminal and as a page, account.html; in a terminal it then opens the reading room. */
export async function run(): Promise<number> {
  if (!existsSync(story)) throw new Error(`expected the example story at ${story}`)
  const {account, problems} = await accountOf([story], {})
  tellProblems(problems)
  if (!account) throw new Error('expected the example story to be readable')
  writeResult(accountText(account, terminalOf(process.stdout, process.env)))
  const page = resolve('account.html')
  writeResult(accountPage(account), page)
  console.log(`\nThe same as a page, with the reports side by side: ${page}`)
  // In a pipe or a script it ends here.
  if (process.stdout.isTTY === true) await serveExamples()
  return exitCodes.fine
}
