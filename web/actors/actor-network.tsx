import {useEffect, useMemo, useRef, useState} from 'react'
import Sigma from 'sigma'
import {extremityArrow} from 'sigma/rendering'
import {useStory, useView} from '../account/view-context.ts'
import {changeAddress, go, hrefOf} from '../app/address.ts'
import {useTheme} from '../app/theme.ts'
import {type ActorNode, type ContactEdge, contactGraph} from '../view/contact-graph.ts'
import type {Contact, Tone} from '../view/contacts.ts'
import {ToneMark, toneWords} from './tone-mark.tsx'

const colourOf: Readonly<Record<Tone, string>> = {
  talks: 'var(--update)',
  helps: 'var(--agree)',
  accuses: 'var(--differ)',
  attacks: 'var(--contest)',
  other: 'var(--soft)',
}

/** Who met, backed, accused, attacked whom. The tables below say the same, for those who cannot use a picture. */
export default function ActorNetwork({contacts}: {readonly contacts: readonly Contact[]}) {
  const view = useView()
  const story = useStory()
  const box = useRef<HTMLDivElement>(null)
  const [theme] = useTheme()
  const [isDrawn, setDrawn] = useState(true)
  const graph = useMemo(() => contactGraph(view, contacts), [view, contacts])
  useEffect(() => {
    if (!box.current) return
    const drawn = draw(box.current, graph, theme)
    setDrawn(drawn !== undefined)
    drawn?.on('clickNode', ({node}) => go(hrefOf(['stories', story, 'actors', node])))
    drawn?.on('clickEdge', ({edge}) => changeAddress({see: graph.getEdgeAttribute(edge, 'statements').join(' ')}))
    return () => drawn?.kill()
  }, [graph, story, theme])
  return (
    <figure className="network" hidden={!isDrawn}>
      <div ref={box} className="network-box" aria-hidden="true" />
      <figcaption>
        <ul className="legend">
          {toneWords.map(([tone, words]) => (
            <li key={tone}>
              <ToneMark tone={tone} /> {words}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

// undefined where the browser draws no WebGL: the tables say it all.
function draw(box: HTMLElement, graph: ReturnType<typeof contactGraph>, theme: string): Sigma | undefined {
  try {
    const colours = Object.fromEntries(Object.entries(colourOf).map(([tone, colour]) => [tone, computed(box, colour)]))
    const ink = computed(box, 'var(--ink)')
    const node = computed(box, theme === 'dark' ? '#7a7368' : '#8d8577')
    return new Sigma(graph, box, {
      primitives: {edges: {extremities: [extremityArrow({lengthRatio: 4, widthRatio: 3.2})]}},
      settings: {
        renderLabels: true,
        enableEdgeEvents: true,
        labelRenderedSizeThreshold: 0,
        labelDensity: 4,
        labelGridCellSize: 60,
        stagePadding: 60,
        itemSizesReference: 'screen',
        gestureTarget: 'page',
      },
      styles: {
        nodes: {
          color: node,
          size: {attribute: 'size'},
          x: {attribute: 'x'},
          y: {attribute: 'y'},
          label: {attribute: 'label'},
          labelPosition: ({side}: Partial<ActorNode>) => side ?? 'right',
          labelColor: ink,
          labelSize: 13,
          labelFont: getComputedStyle(document.body).fontFamily,
        },
        edges: {
          color: ({tone}: Partial<ContactEdge>) => colours[tone ?? 'other'] ?? ink,
          size: {attribute: 'size'},
          head: ({isMutual}: Partial<ContactEdge>) => (isMutual ? 'none' : 'arrow'),
        },
      },
    }) as unknown as Sigma
  } catch {
    return undefined
  }
}

function computed(box: HTMLElement, colour: string): string {
  const probe = document.createElement('span')
  probe.style.color = colour
  box.append(probe)
  const {color} = getComputedStyle(probe)
  probe.remove()
  return color
}
