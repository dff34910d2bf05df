import {memo, useMemo, useState} from 'react'
import {ToggleButton} from 'react-aria-components'
import {timeWords} from '../../src/export/words/time-words.ts'
import type {AccountReport} from '../../src/model/account.ts'
import type {Block} from '../../src/model/report.ts'
import {useView} from '../account/view-context.ts'
import {changeAddress} from '../app/address.ts'
import {Badge, colourClass} from '../parts/badge.tsx'
import type {AccountView} from '../view/account-view.ts'
import {type Layer, type Piece, textPieces} from '../view/text-pieces.ts'
import {CopiedFrom} from './copied-from.tsx'
import {RevisionText} from './revision-text.tsx'

type Column = {readonly report: string; readonly lit: string; readonly chosen: ReadonlySet<string>}

/** One report as it was written, with what was recorded from it lit in place. */
export const ReportColumn = memo(function ReportColumn({report: id, lit, chosen}: Column) {
  const view = useView()
  const report = view.reports.get(id)!
  const layers = useMemo(() => layersOf(view, id), [view, id])
  const {source, published, url, language, byline} = report
  const [isCompared, setCompared] = useState(false)
  return (
    <article
      className={`report ${colourClass(view.places.get(id) ?? 0)}`}
      data-column={id}
      data-lit={lit}
      lang={language}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls by itself has to be within reach of the keyboard
      tabIndex={0}
      aria-label={source || report.title}
    >
      <header>
        <Badge report={id} /> <bdi>{source || 'no outlet named'}</bdi> · {published ? timeWords(published.value.slice(0, 16)) : 'no date'}
        {byline && <bdi> · {byline}</bdi>}
        {url && /^https?:/.test(url) && (
          <>
            {' '}
            ·{' '}
            <a href={url} target="_blank" rel="noreferrer">
              page
            </a>
          </>
        )}
        <CopiedFrom report={id} />
        {report.revisionOf !== undefined && (
          <ToggleButton className="chip" isSelected={isCompared} onChange={setCompared}>
            What was changed
          </ToggleButton>
        )}
      </header>
      {isCompared ? <RevisionText report={report} /> : report.blocks.map((block) => <BlockOf key={block.start} {...{report, block, layers, chosen}} />)}
    </article>
  )
})

function layersOf({account}: AccountView, report: string): Layer[] {
  const said = account.statements
    .filter((statement) => statement.report === report)
    .flatMap(({id, kind, evidence}) => evidence.map(({start, end}) => ({start, end, id, kind})))
  const copied = account.origins
    .filter(({reports, passages}) => reports.length > 1 || passages.length > 0)
    .flatMap(({id, passages}) => passages.filter((passage) => passage.report === report).map(({start, end}) => ({start, end, id, kind: 'copied' as const})))
  return [...said, ...copied]
}

const tags: Readonly<Record<Block['kind'], 'h2' | 'h3' | 'p'>> = {title: 'h2', standfirst: 'p', heading: 'h3', paragraph: 'p', caption: 'p', list: 'p'}

type BlockProps = {readonly report: AccountReport; readonly block: Block; readonly layers: readonly Layer[]; readonly chosen: ReadonlySet<string>}

function BlockOf({report, block, layers, chosen}: BlockProps) {
  const Tag = tags[block.kind]
  const pieces = textPieces(block.start, block.end, layers)
  return (
    <Tag className={block.kind} dir="auto" {...(block.language && {lang: block.language})}>
      {pieces.map((piece) => (
        <PieceOf key={piece.start} text={report.text} piece={piece} chosen={chosen} />
      ))}
    </Tag>
  )
}

function PieceOf({text, piece: {start, end, layers}, chosen}: {readonly text: string; readonly piece: Piece; readonly chosen: ReadonlySet<string>}) {
  const words = text.slice(start, end)
  if (layers.length === 0) return words
  const said = layers.filter(({kind}) => kind !== 'copied')
  const isOn = said.some(({id}) => chosen.has(id))
  const names = [...new Set(layers.map(({kind}) => `k-${kind}`)), isOn && 'on'].filter(Boolean).join(' ')
  // A space or a full stop between two statements is nothing to choose.
  if (said.length === 0 || !/[\p{L}\p{N}]/u.test(words)) return <span className={names}>{words}</span>
  const see = [...new Set(said.map(({id}) => id))].join(' ')
  const choose = () => getSelection()?.isCollapsed !== false && changeAddress({see})
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is one box and cannot run on over lines as words do
    <span role="button" tabIndex={0} className={`lit ${names}`} data-start={start} onClick={choose} onKeyDown={({key}) => key === 'Enter' && choose()}>
      {words}
    </span>
  )
}
