import {useEffect, useState} from 'react'
import {sendFiles} from '../api/uploads.ts'

/** Takes files that are dropped anywhere in the window, and hands text and addresses to `onText`; tells whether something is held over it. */
// A target that one must hit is one that one misses.
export function useDrops(isOn: boolean, onText: (text: string) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (!isOn) return
    // What is dragged from this page itself, a link or a word, is no report.
    let isOwn = false
    const over = (event: DragEvent) => {
      if (isOwn || !event.dataTransfer?.types.some((type) => wanted.has(type)) || isField(event.target)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      setOver(false)
      if (isOwn || !event.dataTransfer || isField(event.target)) return
      event.preventDefault()
      const {files} = event.dataTransfer
      if (files.length > 0) void sendFiles([...files])
      else onTextIn(event.dataTransfer, onText)
    }
    const own = (event: DragEvent) => {
      isOwn = event.type === 'dragstart'
    }
    return listening({dragover: over, dragleave: leave, drop, dragstart: own, dragend: own})
  }, [isOn, onText])
  return isOver
}

/** Takes what is pasted where no field has the focus: files as they are, text and addresses to `onText`. */
export function usePastes(isOn: boolean, onText: (text: string) => void): void {
  useEffect(() => {
    if (!isOn) return
    const paste = (event: ClipboardEvent) => {
      if (!event.clipboardData || isField(event.target)) return
      event.preventDefault()
      const {files} = event.clipboardData
      if (files.length > 0) void sendFiles([...files])
      else onTextIn(event.clipboardData, onText)
    }
    return listening({paste})
  }, [isOn, onText])
}

const wanted = new Set(['Files', 'text/uri-list', 'text/plain'])

function onTextIn(from: DataTransfer, onText: (text: string) => void): void {
  // Lines of a list of addresses that begin with # say what the next one is.
  const links = from.getData('text/uri-list').replace(/^#.*$/gm, '').trim()
  const text = links || from.getData('text/plain').trim()
  if (text !== '') onText(text)
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, [role="dialog"]') !== null)
}

function listening(listeners: {readonly [Name in keyof WindowEventMap]?: (event: never) => void}): () => void {
  const all = Object.entries(listeners) as [string, EventListener][]
  for (const [name, listener] of all) addEventListener(name, listener)
  return () => {
    for (const [name, listener] of all) removeEventListener(name, listener)
  }
}
