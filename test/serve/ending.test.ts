import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {describe, expect, it} from 'vitest'
import {uploadFile} from '../../src/serve/client.ts'
import {newPlace, running} from './running.ts'

// A second on a machine that has nothing else to do; others may keep this one busy.
const promptly = 4_000

/** How a server ends, and after how long. */
async function endOf(stop: () => Promise<number | null>): Promise<{code: number | null; isPrompt: boolean}> {
  const began = performance.now()
  const code = await stop()
  return {code, isPrompt: performance.now() - began < promptly}
}

const text = 'Ferry crews go on strike\n\nMay 3, 2024\n\nThe crews of three ferries went on strike in Nordhavn on Monday, the union said.\n'

describe('a server that is told to end', () => {
  it('ends with 0 at once, though it has only begun', async () => {
    const server = await running(newPlace())
    expect(await endOf(server.stop)).toEqual({code: 0, isPrompt: true})
  })

  it('ends after a file was read beside it, and while somebody listens for changes', async () => {
    const server = await running(newPlace())
    const listening = await fetch(`${server.url}/api/events`)
    listening.body!.pipeTo(new WritableStream()).catch(() => {})
    const page = `<html><head><title>Strike</title></head><body><article><h1>Strike</h1><p>${text.repeat(5)}</p></article></body></html>`
    const {id} = await uploadFile(server.api, new File([page], 'strike.html'))
    await expect.poll(async () => (await server.api.getUpload({params: {upload: id}})).state, {timeout: 30_000}).toBe('done')
    expect(await endOf(server.stop)).toEqual({code: 0, isPrompt: true})
  })

  it('gives back what it has not done, and the next server does it', async () => {
    const place = newPlace()
    // A host that takes the question and never answers.
    const silent = createServer(() => {})
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const {port} = silent.address() as AddressInfo
    const server = await running(place, '--fetch-host', `127.0.0.1:${port}`)
    const {items} = await server.api.fetchPages({body: {urls: [`http://127.0.0.1:${port}/1`]}})
    const params = {upload: items[0]!.id}
    await expect.poll(async () => (await server.api.getUpload({params})).state, {timeout: 30_000}).toBe('fetching')
    expect(await endOf(server.stop)).toEqual({code: 0, isPrompt: true})
    silent.closeAllConnections()
    silent.close()
    // Nothing is at that port any more: it is told so.
    const next = await running(place, '--fetch-host', `127.0.0.1:${port}`, '--delay', '0')
    try {
      await expect.poll(async () => (await next.api.getUpload({params})).state, {timeout: 30_000}).toBe('failed')
      const {problems} = await next.api.getUpload({params})
      expect(problems[0]!.message).toContain('takes no connections')
    } finally {
      await next.stop()
    }
  })
})
