import {z} from '@hono/zod-openapi'
import {accountFormats} from '../../export/account-formats.ts'
import {exportAccount} from '../../export/export-account.ts'
import {accountOf} from '../account-of.ts'
import {Refusal} from '../refusal.ts'
import {resource} from '../resource.ts'
import {exportFormat} from '../schemas/export-format.ts'
import {yesQuery} from '../schemas/page.ts'

const listExports = resource(
  'listExports',
  {says: 'The formats that an account can leave in.', gives: z.object({items: z.array(exportFormat).readonly()})},
  () => ({
    items: accountFormats.map(({name, says, mediaType, extension}) => ({format: name, says, type: mediaType, extension})),
  }),
)

const exportStory = resource(
  'exportStory',
  {
    says: 'The account of a story as a file of another program: a link, not a call.',
    query: z.object({mark: yesQuery.optional().openapi({description: 'A byte order mark before tables, as older spreadsheets want.'})}),
    type: '*/*',
  },
  async ({params: {story, format}, query: {mark}}, desk) => {
    if (!accountFormats.some(({name}) => name === format))
      throw new Refusal(404, 'no-format', `There is no format “${format}”: expected one of ${accountFormats.map(({name}) => name).join(', ')}.`)
    const account = await accountOf(desk, story)
    const {content, mediaType, extension} = await exportAccount(account, format, {date: desk.now(), byteOrderMark: mark ?? false})
    return new Response(inPieces(content), {
      headers: {'content-type': mediaType, 'content-disposition': dispositionOf(`${account.title}.${extension}`), 'cache-control': 'private, no-store'},
    })
  },
)

const pieceLength = 64 * 1024

// Piece by piece, so that a slow reader holds one at a time in its line.
function inPieces(content: string | Uint8Array): ReadableStream<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(at, at + pieceLength))
      at += pieceLength
    },
  })
}

/** Always a file to be kept, never a page of this server; a name of any letters (RFC 6266), without what a file system would mind. */
function dispositionOf(name: string): string {
  const kept = name
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(-120)
  const plain = kept.normalize('NFKD').replace(/[^\x20-\x7e]/g, '')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(kept).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)}`
}

export const exportsOfStories = {listExports, exportStory}
