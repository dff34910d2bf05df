import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A host on this machine that answers by path, and notes what it was asked for and when; a path that it does not have is 404. */
export async function hostOf(answers: Record<string, Answer | string>, at = '127.0.0.1') {
  const asked: {path: string; agent: string | undefined; at: number; headers: IncomingMessage['headers']}[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push({path, agent: request.headers['user-agent'], at: performance.now(), headers: request.headers})
    const answer = answers[path]
    if (typeof answer === 'string') response.setHeader('content-type', 'text/html; charset=utf-8').end(answer)
    else if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, at, resolve))
  const {port} = server.address() as AddressInfo
  return {
    port,
    url: (path: string) => `http://${at.includes(':') ? `[${at}]` : at}:${port}${path}`,
    answers,
    asked,
    paths: () => asked.map(({path}) => path).filter((path) => path !== '/robots.txt'),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** A page with an article. */
export function pageOf(title: string, words: string): string {
  return `<!doctype html><html><head><title>${title}</title><meta property="og:site_name" content="The Fjord"></head><body><article><h1>${title}</h1>${`<p>${words} The union and the owners had talked for nine days in a hotel near the harbour.</p>`.repeat(4)}</article></body></html>`
}
