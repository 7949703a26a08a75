import { Component, type ReactNode } from 'react'

interface Props {
	/** Another value, such as the next location, draws the children anew. */
	of: unknown
	fallback: (error: unknown) => ReactNode
	children: ReactNode
}

interface State {
	readonly of: unknown
	/** null: nothing broke. */
	readonly broken: { readonly error: unknown } | null
}

/** Draws its fallback in place of children that threw. */
export class ErrorBoundary extends Component<Props, State> {
	override state: State = { of: this.props.of, broken: null }

	static getDerivedStateFromError(error: unknown): Partial<State> {
		return { broken: { error } }
	}

	static getDerivedStateFromProps({ of }: Props, state: State): State | null {
		return of === state.of ? null : { of, broken: null }
	}

	override render(): ReactNode {
		const { broken } = this.state
		return broken ? this.props.fallback(broken.error) : this.props.children
	}
}
