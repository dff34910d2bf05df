import {Component, type ReactNode} from 'react'
import {Fault} from '../parts/fault.tsx'

/** Shows a fault of ours in place of the screen that it broke; the rest of the room goes on. */
export class FaultCatcher extends Component<{readonly children: ReactNode}, {fault?: Error}> {
  override state: {fault?: Error} = {}

  static getDerivedStateFromError(fault: Error): {fault: Error} {
    return {fault}
  }

  override render(): ReactNode {
    return this.state.fault ? <Fault fault={this.state.fault} retry={() => this.setState({})} /> : this.props.children
  }
}
