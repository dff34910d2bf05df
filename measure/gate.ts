import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {accountFigures} from './account.ts'
import type {Figures} from './task.ts'
import {tasks} from './tasks.ts'

type Floors = Record<string, Record<string, number>>
type Wishes = {readonly shared: string; readonly only: readonly string[] | undefined; readonly isUpdate: boolean; readonly mayLower: boolean}

const floorsFile = new URL('./floors.json', import.meta.url)

// Figures where less is better: their floor is a ceiling.
const ceilings = new Set(['entitiesWronglyMerged', 'statements'])

/** Measures every task on its dev set and compares with measure/floors.json; the exit code is 1 where a figure fell below its floor. */
export async function gate(wishes: Wishes): Promise<number> {
  const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors
  const measured = new Map<string, Figures>()
  for await (const [name, figures] of measurements(wishes)) {
    measured.set(name, figures)
    printRow(name, figures, floors[name] ?? {})
  }
  if (wishes.isUpdate) writeFileSync(floorsFile, `${JSON.stringify(raised(floors, measured, wishes.mayLower), undefined, 2)}\n`)
  const faults = [...measured].flatMap(([name, figures]) => faultsOf(name, figures, floors[name] ?? {}))
  for (const fault of faults) console.error(`below the floor: ${fault}`)
  const pinned = [...measured.keys()].reduce((count, name) => count + Object.keys(floors[name] ?? {}).length, 0)
  console.log(`${pinned - faults.length} passed, ${faults.length} failed`)
  return faults.length > 0 && !wishes.isUpdate ? 1 : 0
}

async function* measurements({shared, only}: Wishes): AsyncGenerator<[string, Figures]> {
  for (const [name, {folders, load}] of Object.entries(tasks)) {
    if (only && !only.includes(name)) continue
    const {task} = await load()
    for (const {folder, split} of folders) yield [`${name} ${folder}`, await task({data: join(shared, 'corpora', folder), split})]
  }
  if (!only || only.includes('account')) yield ['account moscow', accountFigures(shared)]
}

function printRow(name: string, figures: Figures, floors: Record<string, number>): void {
  const shown = Object.entries(figures).flatMap(([figure, value]) =>
    typeof value === 'number' ? [`${figure} ${Math.round(value * 1000) / 1000}${floors[figure] === undefined ? '' : ` (${floors[figure]})`}`] : [],
  )
  console.log(`${name.padEnd(22)} ${shown.join('  ')}`)
}

function faultsOf(name: string, figures: Figures, floors: Record<string, number>): string[] {
  return Object.entries(floors).flatMap(([figure, floor]) => {
    const value = figures[figure]
    if (typeof value !== 'number') return [`${name} ${figure}: expected ${floor}, it was not measured`]
    const isFine = ceilings.has(figure) ? value <= floor : value >= floor
    return isFine ? [] : [`${name} ${figure}: expected ${ceilings.has(figure) ? 'at most' : 'at least'} ${floor}, got ${value}`]
  })
}

// A figure is pinned a little below what was measured, so that another machine's rounding does not fail the gate.
const slack = 0.002

function raised(floors: Floors, measured: ReadonlyMap<string, Figures>, mayLower: boolean): Floors {
  const next: Floors = structuredClone(floors)
  for (const [name, figures] of measured)
    for (const [figure, floor] of Object.entries(floors[name] ?? {})) {
      const value = figures[figure]
      if (typeof value !== 'number') continue
      const pinned = ceilings.has(figure) ? value : Math.floor((value - slack) * 1000) / 1000
      const isBetter = ceilings.has(figure) ? pinned < floor : pinned > floor
      if (isBetter || mayLower) next[name]![figure] = pinned
    }
  return next
}
