import {describe, expect, it} from 'vitest'
import {clusters} from '../../src/parse/clusters/clusters.ts'

describe('clusters', () => {
  const {row, levels, header} = clusters()
  const at = (form: string, level: number) => levels[level]![row(form)]

  it('put words of like use in one class', () => {
    const level = header.levels.findIndex(({name}) => name === 'classes320')
    expect(at('Tuesday', level)).toBe(at('Friday', level))
    expect(at('Tuesday', level)).not.toBe(at('minister', level))
  })

  it('look a form up as written, then in lower case, then by what follows the hyphen', () => {
    expect(row('MINISTER')).toBe(row('minister'))
    expect(row('al-Maliki')).toBe(row('Maliki'))
    expect(row('qqqqzz')).toBe(-1)
  })

  it('take digits for alike', () => {
    expect(row('1987')).toBe(row('2024'))
  })
})
