/** A bar on standard error while `count` steps are done, only where a person looks on and the work is long. */
export function progressOf(count: number, what: string): {step: () => void; end: () => void} {
  const shown = process.stderr.isTTY === true && count > 3
  let done = 0
  const draw = () => {
    const width = 24
    const full = Math.round((width * done) / count)
    process.stderr.write(`\r${what} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${count}`)
  }
  return {
    step: () => {
      done++
      if (shown) draw()
    },
    end: () => {
      if (shown) process.stderr.write(`\r${' '.repeat(what.length + 40)}\r`)
    },
  }
}
