import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'

const root = join(import.meta.dirname, '..')

// Who may import whom: the table of ARCHITECTURE.md. What is not in a row is a fault.
const rooms: Readonly<Record<string, readonly string[]>> = {
  'src/model': ['src/model'],
  lexicon: ['lexicon'],
  'src/text': ['src/model', 'src/text', 'lexicon'],
  'src/weights': ['src/weights'],
  'src/read': ['src/model', 'src/text', 'src/read'],
  'src/fetch': ['src/model', 'src/text', 'src/read', 'src/fetch'],
  'src/parse': ['src/model', 'src/text', 'src/weights', 'lexicon', 'src/parse'],
  'src/record': ['src/model', 'src/text', 'src/weights', 'lexicon', 'src/record'],
  'src/collate': ['src/model', 'src/text', 'src/weights', 'lexicon', 'src/collate'],
  'src/pipeline.ts': ['src/model', 'src/parse', 'src/record', 'src/collate'],
  'src/store': ['src/model', 'src/text', 'src/store'],
  'src/export': ['src/model', 'src/text', 'lexicon', 'src/export'],
  'src/work': ['src/model', 'src/text', 'src/read', 'src/collate', 'src/pipeline.ts', 'src/store', 'src/export', 'src/work'],
  'src/serve': ['src/model', 'src/store', 'src/export', 'src/serve'],
  // Of the reports' own words and dates the reading room says the same as the page, by the same functions.
  web: ['web', 'src/model', 'src/export/words', 'src/serve/client.ts'],
  learn: ['src/model', 'src/text', 'src/weights', 'src/parse', 'src/record', 'src/collate', 'lexicon', 'learn', 'src/read'],
}

const withRules = Object.keys(rooms)

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('web/dist'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

function roomOf(path: string): string | undefined {
  return withRules.find((room) => path === room || path.startsWith(`${room}/`))
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/(?:^import|^export|\bimport\()[^'"\n]*(?:from )?['"](\.[^'"]+)['"]/gm)].map((match) =>
    relative(root, resolve(root, dirname(file), match[1]!)),
  )
}

describe('rooms', () => {
  const files = ['src', 'lexicon', 'learn', 'web'].flatMap(filesBelow)

  it('holds every file of src in a room', () => {
    const outside = files.filter((file) => roomOf(file) === undefined && !file.startsWith('src/command/'))
    expect(outside).toEqual([])
  })

  it('imports only from the rooms that its room may know', () => {
    const faults = files.flatMap((file) => {
      const room = roomOf(file)
      if (room === undefined) return []
      return importsOf(file)
        .filter((target) => !rooms[room]!.some((allowed) => target === allowed || target.startsWith(`${allowed}/`)) && !target.startsWith('package.json'))
        .map((target) => `${file} → ${target}`)
    })
    expect(faults).toEqual([])
  })

  it('takes types, and nothing that runs, from the model into the reading room', () => {
    const runs = /^import (?!type )[^\n]*from '[./]*src\/model\//m
    expect(files.filter((file) => file.startsWith('web/') && runs.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  it('keeps files, network, clock and chance out of the pure rooms', () => {
    const pure = files.filter((file) => /^src\/(?:model|text|parse|record|collate|pipeline)/.test(file))
    const world = /\bfrom ['"]node:(?:fs|net|http|https|child_process|os|timers)|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.(?!versions)/
    expect(pure.filter((file) => world.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
  })

  it('names no folder after nothing in particular', () => {
    const names = readdirSync(join(root, 'src'), {withFileTypes: true, recursive: true})
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
    expect(names.filter((name) => /^(?:utils?|shared|common|helpers?|lib|misc)$/.test(name))).toEqual([])
  })
})
