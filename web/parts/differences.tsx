import {useMemo} from 'react'
import {wordDifferences} from '../view/word-differences.ts'
import './differences.css'

/** A text against another, word by word: what is gone struck out, what is new underlined. */
export function Differences({before, after}: {readonly before: string; readonly after: string}) {
  const runs = useMemo(() => wordDifferences(before, after), [before, after])
  return runs.map(({kind, text}, index) => {
    const key = `${kind} ${String(index)}`
    if (kind === 'gone') return <del key={key}>{text}</del>
    return kind === 'new' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>
  })
}
