import {type RefObject, useEffect, useState} from 'react'
import {useView} from '../account/view-context.ts'
import {Badge} from '../parts/badge.tsx'
import {outletOf} from '../view/account-view.ts'
import {cellOf} from '../view/point-cells.ts'
import {stanceOf, wordsOf} from '../view/reading-words.ts'

type Over = {readonly point: string; readonly report: string; readonly left: number; readonly top: number}

/** The words of the cell under the pointer or the focus, beside it; screen readers have them in the cell's name. */
export function HoverWords({scroller, isWanted}: {readonly scroller: RefObject<HTMLDivElement | null>; readonly isWanted: boolean}) {
  const over = useCellUnderPointer(scroller, isWanted)
  const view = useView()
  const point = over && view.points.get(over.point)
  if (!over || !point) return undefined
  return (
    <div className="hover-words" aria-hidden="true" style={{left: over.left, top: over.top}}>
      <p className="how">
        <Badge report={over.report} /> {outletOf(view, over.report)}
      </p>
      {cellOf(view, point, over.report).answers.map(({place, reading, statements}) => (
        <p key={place}>
          {wordsOf(statements, 2, 220).map((words) => (
            <q key={words} dir="auto">
              {words}
            </q>
          ))}
          <span className="how">{stanceOf(view, reading)}</span>
        </p>
      ))}
    </div>
  )
}

function useCellUnderPointer(scroller: RefObject<HTMLDivElement | null>, isWanted: boolean): Over | undefined {
  const [over, setOver] = useState<Over>()
  useEffect(() => {
    const box = scroller.current
    if (!box || !isWanted) return setOver(undefined)
    const enter = ({target}: Event) => setOver(cellAt(target))
    const leave = () => setOver(undefined)
    box.addEventListener('pointerover', enter)
    box.addEventListener('focusin', enter)
    box.addEventListener('pointerleave', leave)
    box.addEventListener('focusout', leave)
    box.addEventListener('scroll', leave, {passive: true})
    return () => {
      box.removeEventListener('pointerover', enter)
      box.removeEventListener('focusin', enter)
      box.removeEventListener('pointerleave', leave)
      box.removeEventListener('focusout', leave)
      box.removeEventListener('scroll', leave)
    }
  }, [scroller, isWanted])
  return over
}

const width = 330

function cellAt(target: EventTarget | null): Over | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-point][data-report]') : null
  if (!cell) return undefined
  const {left, bottom} = cell.getBoundingClientRect()
  const {point = '', report = ''} = cell.dataset
  return {point, report, left: Math.max(8, Math.min(left, innerWidth - width - 16)), top: Math.min(bottom + 4, innerHeight - 140)}
}
