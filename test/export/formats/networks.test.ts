import {MultiDirectedGraph} from 'graphology'
import {parse as parseGexf} from 'graphology-gexf'
import {parse as parseGraphml} from 'graphology-graphml'
import {describe, expect, it} from 'vitest'
import {exportAccount} from '../../../src/export/export-account.ts'
import type {Account} from '../../../src/model/account.ts'
import {exampleAccount} from './example-accounts.ts'
import {hostilePhrases as hostile, hostileAccount} from './hostile-account.ts'

const moscow = await exampleAccount('moscow-meeting')
const readers = {gexf: parseGexf, graphml: parseGraphml} as const

async function graphOf(account: Account, format: keyof typeof readers): Promise<MultiDirectedGraph> {
  const {content} = await exportAccount(account, format)
  return readers[format](MultiDirectedGraph, content as string) as MultiDirectedGraph
}

for (const format of ['gexf', 'graphml'] as const)
  describe(format, async () => {
    const graph = await graphOf(moscow, format)

    it('joins actors by what they did, said or are', () => {
      expect(graph.order).toBeGreaterThan(10)
      expect(graph.size).toBeGreaterThan(10)
      for (const [id, facts] of graph.mapNodes((node, attributes) => [node, attributes] as const)) {
        const entity = moscow.entities.find((one) => one.id === id)!
        expect(facts['kind']).toBe(entity.kind)
        expect(entity.names.some(({text}) => text.replace(/\s+/g, ' ').includes((facts['label'] as string).replace(/ …$/, '')))).toBe(true)
      }
    })

    it('says on each edge which words it stands on, who vouches and how it is told', () => {
      graph.forEachEdge((edge, facts) => {
        const statement = moscow.statements.find(({id}) => edge.startsWith(id))!
        const {text} = moscow.reports.find(({id}) => id === facts['report'])!
        expect(text.slice(Number(facts['wordsStart']), Number(facts['wordsEnd']))).toBe(facts['words'])
        expect(facts).toMatchObject({statement: statement.id, polarity: statement.polarity, modality: statement.modality})
        if (statement.attribution.length > 0) expect(facts['attribution']).toBeTruthy()
      })
    })

    it('holds hostile words; only control characters become U+FFFD', async () => {
      const stranger = await graphOf(hostileAccount(), format)
      const words = stranger.mapEdges((_, facts) => facts['words'])
      expect(words.length).toBeGreaterThan(3)
      // Both readers fold the line ends of XML: \r\n is one line end.
      const fold = (text: string) => text.replace(/\r\n?/g, '\n').replace('\u0007', '\ufffd')
      const known = hostile.map(fold)
      for (const one of words) expect(known).toContain(fold(one as string))
    })
  })
