import type {Command} from 'commander'

/** docs/commands.md: what `--help` says, of the whole and of every command. */
export function commandsPage(root: Command): string {
  const sections = root.commands.map((command) => `## ${command.name()}\n\n${help(command)}`)
  const intro =
    'Generated from the table of commands in `src/command`; `UPDATE=1 npm test -- commands-page` writes it. `npx variorum COMMAND --help` prints the same.'
  return `${['# Commands', intro, help(root), ...sections].join('\n\n')}\n`
}

function help(command: Command): string {
  let text = ''
  const write = (piece: string) => {
    text += piece
  }
  command.configureOutput({writeOut: write, getOutHelpWidth: () => 100, getOutHasColors: () => false}).outputHelp()
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``
}
