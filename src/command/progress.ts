const width = 24

/** A bar on standard error, only where a person looks on. */
export function barOf(): {draw: (done: number, count: number, what: string) => void; end: () => void} {
  const isShown = process.stderr.isTTY === true
  let longest = 0
  return {
    draw: (done, count, what) => {
      if (!isShown) return
      const full = count === 0 ? 0 : Math.round((width * done) / count)
      const line = `${what} ${'█'.repeat(full)}${'░'.repeat(width - full)}${count === 0 ? '' : ` ${done}/${count}`}`
      process.stderr.write(`\r${line.padEnd(longest)}`)
      longest = Math.max(longest, line.length)
    },
    end: () => {
      if (isShown && longest > 0) process.stderr.write(`\r${' '.repeat(longest)}\r`)
    },
  }
}

/** The same while `count` steps are done, where the work is long. */
export function progressOf(count: number, what: string): {step: () => void; end: () => void} {
  const bar = barOf()
  let done = 0
  return {
    step: () => {
      done++
      if (count > 3) bar.draw(done, count, what)
    },
    end: bar.end,
  }
}
