import {readFileSync} from 'node:fs'
import {Command, CommanderError, Option} from 'commander'
import {exitCodes} from './exit-codes.ts'
import {UsageError} from './usage-error.ts'

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string}

const examples = {
  all: `
Examples:
  variorum collate examples/*/        read the reports of a folder, print the account
  variorum collate a.txt b.html --format html --out account.html
  curl -s URL | variorum collate - other.txt --source "Daily Post"
  variorum parse report.txt --format conllu
  variorum record report.txt

Exit codes: 0 fine, 2 done but some input was left out, 64 usage, 65 nothing could be read,
66 input is missing, 69 Node is too old, 70 a fault of ours, 74 the result could not be written.`,
  collate: `
Examples:
  variorum collate reports/                         every report below a folder
  variorum collate a.txt b.txt --format json        the account as JSON
  variorum collate a.txt b.txt --published 2024-03-01 --published 2024-03-02 \\
                   --source "Agency A" --source "Daily B" --out account.html`,
  parse: `
Examples:
  variorum parse report.txt                         CoNLL-U with offsets and names
  variorum parse report.txt --format timeml         times as TIMEX3
  variorum parse tokens.conllu --pretokenized       keep the tokens of a CoNLL-U file`,
  record: `
Examples:
  variorum record report.txt                        one statement a line, as JSON
  variorum record report.txt --published 2024-03-01 | jq 'select(.kind == "saying")'`,
  explain: `
Examples:
  variorum collate a.txt b.txt --format json --out account.json
  variorum explain p3f1c0a9b2d4e account.json       why a point, a link or a status came about`,
}

const many = (value: string, before: string[] = []) => [...before, value]
const toldOptions = [
  new Option('--published <date>', 'when the report came out: 2024-03-01, 2024-03 or 2024; once for all, or once for each report').argParser(many),
  new Option('--source <name>', 'the outlet; once for all, or once for each report').argParser(many),
  new Option('--title <title>', 'the title; once for each report').argParser(many),
]

function program(): Command {
  const root = new Command('variorum')
    .description('Many reports, one account: every line traces to the words it stands on.')
    .version(version)
    .addHelpText('after', examples.all)
  root.showHelpAfterError('(variorum --help tells more)').exitOverride()
  const collate = root
    .command('collate')
    .description('one account of many reports')
    .argument('<report...>', 'files, folders, or - for standard input')
    .addHelpText('after', examples.collate)
  for (const option of toldOptions) collate.addOption(option)
  collate
    .option('--format <format>', 'text, json or html (default: by the name of --out, else text)')
    .option('--out <file>', 'write there instead of standard output')
    .option('--name <title>', 'the title of the account')
  collate.action(async (paths: string[], options) => {
    const {collateCommand, formatOf} = await import('./collate.ts')
    process.exitCode = await collateCommand(paths, {...options, format: formatOf(options.format, options.out)})
  })
  const parse = root
    .command('parse')
    .description('what the language engine makes of a report')
    .argument('<report>', 'a file, or - for standard input')
    .addHelpText('after', examples.parse)
  for (const option of toldOptions) parse.addOption(option)
  parse
    .option('--format <format>', 'conllu, json or timeml', 'conllu')
    .option('--pretokenized', 'the input is CoNLL-U: keep its tokens')
    .option('--out <file>', 'write there instead of standard output')
  parse.action(async (path: string, options) => {
    process.exitCode = (await import('./parse.ts')).parseCommand(path, options)
  })
  const record = root
    .command('record')
    .description('what a report says, one statement a line')
    .argument('<report...>', 'files, folders, or - for standard input')
    .addHelpText('after', examples.record)
  for (const option of toldOptions) record.addOption(option)
  record.option('--format <format>', 'jsonl', 'jsonl').option('--out <file>', 'write there instead of standard output')
  record.action(async (paths: string[], options) => {
    process.exitCode = (await import('./record.ts')).recordCommand(paths, options)
  })
  root
    .command('explain')
    .description('how a point, a link or a status came about, down to the words')
    .argument('<id>', 'the id of a point, an entity, an event, an origin or a statement')
    .argument('<account>', 'the account as JSON')
    .addHelpText('after', examples.explain)
    .action(async (id: string, path: string) => {
      process.exitCode = (await import('./explain.ts')).explainCommand(id, path)
    })
  root
    .command('start')
    .description('the account of the bundled example story, in the terminal and as a page')
    .action(async () => {
      process.exitCode = await (await import('./start.ts')).startCommand()
    })
  return root
}

/** Ends as the command ends; a wrong call gets a sentence, a fault of ours its trace. */
async function main(): Promise<void> {
  try {
    await program().parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.usage
    else if (error instanceof UsageError) {
      console.error(`variorum: ${error.message}`)
      process.exitCode = error.code
    } else {
      console.error('variorum: a fault of ours; please report it with what follows and the report that it happened on')
      console.error(error)
      process.exitCode = exitCodes.fault
    }
  }
}

await main()
