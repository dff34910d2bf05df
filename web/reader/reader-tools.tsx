import {Button, Checkbox, Group, Menu, MenuItem, MenuTrigger, Popover, ToggleButton} from 'react-aria-components'
import {useView} from '../account/view-context.ts'
import {changeAddress, useInAddress} from '../app/address.ts'
import {Badge} from '../parts/badge.tsx'
import {outletOf} from '../view/account-view.ts'
import {kinds} from './reader-screen.tsx'
import {StepPoints} from './step-points.tsx'

type Tools = {readonly reports: readonly string[]; readonly lit: ReadonlySet<string>; readonly isTogether: boolean}

/** Which reports stand side by side, which kinds of statement are lit, and whether they scroll together. */
export function ReaderTools({reports, lit, isTogether}: Tools) {
  const [, setLit] = useInAddress('lit')
  const setReports = (next: readonly string[]) => changeAddress({reports: next.join(' ')})
  return (
    <div className="reader-tools">
      <div className="chips">
        {reports.map((report) => (
          <ReportChip key={report} report={report} remove={reports.length > 1 ? () => setReports(reports.filter((other) => other !== report)) : undefined} />
        ))}
        <AddReport shown={reports} add={(report) => setReports([...reports, report])} />
      </div>
      <StepPoints />
      <Group className="chips lit-kinds" aria-label="Statements to light up">
        {kinds.map((kind) => (
          <ToggleButton
            key={kind}
            className={`chip k-${kind}`}
            isSelected={lit.has(kind)}
            onChange={() => setLit([...lit.symmetricDifference(new Set([kind]))].join(' ') || 'none')}
          >
            <span className="swatch">{kind}s</span>
          </ToggleButton>
        ))}
      </Group>
      <Checkbox className="check" isSelected={isTogether} onChange={(on) => changeAddress({together: on ? undefined : 'no'})}>
        <span className="box" aria-hidden="true" /> Scroll together
      </Checkbox>
    </div>
  )
}

function ReportChip({report, remove}: {readonly report: string; readonly remove: (() => void) | undefined}) {
  const name = outletOf(useView(), report)
  return (
    <span className="chip still">
      <Badge report={report} /> <bdi className="outlet">{name}</bdi>
      {remove && (
        <Button className="quiet" aria-label={`Put ${name} away`} onPress={remove}>
          ✕
        </Button>
      )}
    </span>
  )
}

function AddReport({shown, add}: {readonly shown: readonly string[]; readonly add: (report: string) => void}) {
  const {account} = useView()
  const others = account.reports.filter(({id}) => !shown.includes(id))
  if (others.length === 0) return undefined
  return (
    <MenuTrigger>
      <Button className="chip">+ report</Button>
      <Popover className="listbox-popover">
        <Menu aria-label="Add a report" onAction={(key) => add(String(key))}>
          {others.map(({id, source, title}) => (
            <MenuItem key={id} id={id} textValue={source || title}>
              <Badge report={id} /> <bdi>{source || title}</bdi>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
