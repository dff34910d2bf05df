import {useState} from 'react'
import {Button, Link} from 'react-aria-components'
import type {Statement} from '../../src/model/statement.ts'
import {useStory, useView} from '../account/view-context.ts'
import {hrefOf} from '../app/address.ts'
import {Comments} from '../judging/comments.tsx'
import {JudgeStatement} from '../judging/judge-statement.tsx'
import {Badge} from '../parts/badge.tsx'
import {outletOf} from '../view/account-view.ts'
import {sentenceAround} from '../view/sentence-around.ts'
import {StatementFacts} from './statement-facts.tsx'
import {Why} from './why.tsx'

/** One statement: its words lit in their sentence, and on demand all that was recorded of it. */
export function StatementCard({statement, isOpen}: {readonly statement: Statement; readonly isOpen: boolean}) {
  const view = useView()
  const story = useStory()
  const [isUnfolded, setUnfolded] = useState(isOpen)
  const reader = hrefOf(['stories', story, 'reader'], new URLSearchParams({reports: statement.report, see: statement.id}))
  const {before, words, after} = sentenceAround(view, statement)
  return (
    <article className="card">
      <p className="how card-head">
        <Badge report={statement.report} /> <bdi>{outletOf(view, statement.report)}</bdi> · {statement.kind}
      </p>
      <blockquote dir="auto" lang={view.reports.get(statement.report)?.language}>
        {before}
        <mark>{words}</mark>
        {after}
      </blockquote>
      {isUnfolded && <StatementFacts statement={statement} />}
      {isUnfolded && <Comments about="statement" of={statement.id} />}
      <p className="chips">
        <Button className="quiet" aria-expanded={isUnfolded} onPress={() => setUnfolded(!isUnfolded)}>
          {isUnfolded ? 'Less' : 'What was recorded'}
        </Button>
        <Link className="quiet" href={reader}>
          In the report
        </Link>
        <JudgeStatement statement={statement} />
        <Why id={statement.id} />
      </p>
    </article>
  )
}
