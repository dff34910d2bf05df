import {parentPort} from 'node:worker_threads'
import {formatOf} from '../formats.ts'
import type {Entry, Read} from '../read.ts'
import type {Answer, Question} from './questions.ts'

let open: AsyncIterator<Entry> | Iterator<Entry> | undefined

parentPort!.on('message', async (question: Question) => {
  try {
    answer(await answerTo(question))
  } catch (error) {
    answer({kind: 'fault', error})
  }
})

async function answerTo(question: Question): Promise<Answer> {
  if (question.kind === 'next') return nextEntry()
  const {bytes, given} = question
  const format = formatOf(bytes, given)
  if ('read' in format) return readDocument(() => format.read(bytes, given))
  const entries = format.open(bytes)
  open = Symbol.asyncIterator in entries ? entries[Symbol.asyncIterator]() : entries[Symbol.iterator]()
  return nextEntry()
}

// Readers that call themselves for what nests come to the end of the stack: that is the fault of the file.
async function readDocument(read: () => Promise<Read>): Promise<Answer> {
  try {
    return {kind: 'read', read: await read()}
  } catch (error) {
    if (error instanceof RangeError && /call stack/.test(error.message)) return {kind: 'too-deep'}
    throw error
  }
}

// What an archive's reader throws is a fault of the archive: it says so by throwing, since there is no next file.
async function nextEntry(): Promise<Answer> {
  try {
    const next = await open?.next()
    if (next && !next.done) return {kind: 'entry', entry: next.value}
    open = undefined
    return {kind: 'end'}
  } catch (error) {
    open = undefined
    return {kind: 'damaged', reason: (error as Error).message}
  }
}

function answer(what: Answer): void {
  const bytes = what.kind === 'entry' && 'bytes' in what.entry ? what.entry.bytes : undefined
  parentPort!.postMessage(what, bytes && ownsBuffer(bytes) ? [bytes.buffer as ArrayBuffer] : [])
}

// Bytes that are a part of a larger buffer are copied, not taken from the others.
function ownsBuffer({byteLength, buffer}: Uint8Array): boolean {
  return byteLength === buffer.byteLength && buffer instanceof ArrayBuffer
}
