import {Choice} from '../parts/choice.tsx'
import type {Sort} from '../view/point-groups.ts'
import {CellShape} from './cell-shape.tsx'
import type {Look} from './grid-screen.tsx'

const sorts: Readonly<Record<Sort, string>> = {contested: 'What is contested', answered: 'Most answered', silent: 'Most silent'}
const looks: Readonly<Record<Look, string>> = {words: 'Words', marks: 'Marks'}
const legend = ['states', 'differs', 'denies', 'attributes', 'expects', 'silent'] as const

type Choices = {
  readonly sort: Sort
  readonly setSort: (sort: string) => void
  readonly look: Look
  readonly setLook: (look: string) => void
}

/** How the grid is sorted and drawn, and what its shapes mean. */
export function GridTools({sort, setSort, look, setLook}: Choices) {
  return (
    <div className="grid-tools">
      <Choice label="Sort by" names={sorts} now={sort} set={setSort} />
      <Choice label="Show as" names={looks} now={look} set={setLook} />
      <ul className="legend" aria-label="What the shapes mean">
        {legend.map((kind) => (
          <li key={kind}>
            <CellShape kind={kind} /> {kind}
          </li>
        ))}
      </ul>
    </div>
  )
}
