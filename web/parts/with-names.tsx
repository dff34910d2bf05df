import type {ReactNode} from 'react'
import {useView} from '../account/view-context.ts'

/** A sentence of the engine's in which outlets are named: each name keeps the way its script runs, and does not turn the words around it. */
export function WithNames({text}: {readonly text: string}) {
  const {account} = useView()
  const names = [...new Set(account.reports.map(({source}) => source))].filter((source) => source !== '' && rightToLeft.test(source) && text.includes(source))
  return names.reduce<ReactNode[]>((pieces, name) => pieces.flatMap((piece) => (typeof piece === 'string' ? isolated(piece, name) : [piece])), [text])
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

// “… 14 :NAME …” → “…”, <bdi>NAME</bdi>, “: 14 …”
function isolated(text: string, name: string): ReactNode[] {
  // biome-ignore lint/suspicious/noArrayIndexKey: one name stands several times in a sentence, and only its place tells them apart
  return text.split(name).flatMap((between, at) => (at === 0 ? [between] : [<bdi key={`${name}${at}`}>{name}</bdi>, between]))
}
