import {useState} from 'react'
import {Radio, RadioGroup} from 'react-aria-components'
import {displayName} from '../../src/export/words/display-name.ts'
import type {Entity} from '../../src/model/account.ts'
import {Badge} from '../parts/badge.tsx'
import {calledBy} from '../view/called.ts'
import {JudgingDialog} from './judging-dialog.tsx'

/** One entity that is two: choose the name that is somebody else's. */
export function SplitDialog({entity, close}: {readonly entity: Entity; readonly close: () => void}) {
  const first = calledBy(entity)
  const others = entity.names.filter(({text}) => text !== first)
  const [chosen, setChosen] = useState<string>()
  const judgement = chosen === undefined ? undefined : {about: 'entity', left: first, right: chosen, verdict: 'different'}
  return (
    <JudgingDialog heading={`Not one: “${displayName(entity)}”`} verb="They are two" close={close} judgement={judgement}>
      <p className="how">
        <q dir="auto">{first}</q> is not the same as
      </p>
      <RadioGroup className="choices" aria-label="The name of somebody else" value={chosen ?? null} onChange={setChosen}>
        {others.map(({text, reports}) => (
          <Radio key={text} value={text}>
            <q dir="auto">{text.replace(/\s+/g, ' ')}</q>
            <span className="badges">
              {reports.map((report) => (
                <Badge key={report} report={report} />
              ))}
            </span>
          </Radio>
        ))}
      </RadioGroup>
    </JudgingDialog>
  )
}
