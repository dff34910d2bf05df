import {readFileSync} from 'node:fs'
import {Command, Option} from 'commander'
import {type CommandRow, commands, type OptionRow} from './commands.ts'

const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {version: string}

const after = `
Exit codes: 0 fine, 2 done but some input was left out, 64 usage, 65 nothing could be read or a check failed,
66 input is missing, 69 Node is too old or the dossier cannot be opened, 70 a fault of ours, 74 the result could not be written.`

/** The command line with every command of the table; nothing is loaded or run before it parses. */
export function program(): Command {
  const root = new Command('variorum').description('Many reports, one account: every line traces to the words it stands on.').version(version)
  root
    .addHelpText('after', `${after}\n\n"variorum COMMAND --help" shows options and examples.`)
    .showHelpAfterError('(variorum --help tells more)')
    .exitOverride()
  for (const row of commands) addCommand(root, row)
  return root
}

function addCommand(root: Command, {name, takes, says, options, examples, takesDashes, load}: CommandRow): void {
  const command = root
    .command(name)
    .description(says)
    .addHelpText('after', `\nExamples:\n${examples.map(([line, what]) => `  ${line}\n      ${what}`).join('\n')}`)
  if (takesDashes) command.allowUnknownOption()
  for (const [argument, what] of takes) command.argument(argument, what)
  for (const option of options) command.addOption(optionOf(option))
  command.action(async (...words: unknown[]) => {
    const {run} = await load()
    process.exitCode = await run(words.slice(0, takes.length) as never, words[takes.length] as never)
  })
}

function optionOf({flags, says, isRepeated, preset}: OptionRow): Option {
  const option = new Option(flags, says)
  if (preset !== undefined) option.default(preset)
  return isRepeated ? option.argParser((value: string, before: string[] = []) => [...before, value]) : option
}
