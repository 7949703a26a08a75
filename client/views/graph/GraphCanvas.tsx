import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useText } from '../../text/useText'
import styles from './GraphCanvas.module.css'
import { GraphStage } from './GraphStage'
import type { Picture } from './picture'
import { ZoomButtons } from './ZoomButtons'

export interface GraphCanvasProps {
	picture: Picture
	/** One sentence: what the graph is of. */
	title: string
	chosen: string | null
	onChoose: (id: string) => void
	/** Double click: unfold its links. */
	onOpen: (id: string) => void
	/** What a screen reader is told of an actor. */
	describe: (id: string) => string
	children?: ReactNode
}

/**
 * The graph. Every actor is also a button that only the keyboard and screen readers meet: Tab goes from one to the
 * next, Enter chooses; arrows pan, + and − zoom.
 */
export function GraphCanvas(props: GraphCanvasProps) {
	const { translate } = useText()
	const id = useId()
	const { picture, chosen, title, describe, onChoose } = props
	const frame = useRef<HTMLElement>(null)
	const surface = useRef<HTMLDivElement>(null)
	const stage = useStage(frame, surface, props)
	useEffect(() => {
		void stage?.show(picture)
	}, [stage, picture])
	useEffect(() => stage?.mark({ chosen }), [stage, chosen])
	useCentring(stage, chosen)
	return (
		<div className={styles.graph}>
			<a className={styles.skipGraph} href={`#${id}-after`}>
				{translate('graph.skip')}
			</a>
			<section
				className={styles.graphFrame}
				data-part="graph"
				ref={frame}
				aria-label={title}
				aria-describedby={`${id}-keys`}
				onKeyDown={(event) => stage && onKey(event, stage)}
			>
				<div className={styles.graphSurface} data-part="graph-surface" ref={surface} aria-hidden="true" />
				<ul className={styles.graphActors}>
					{picture.nodes.map((node) => (
						<li key={node.id}>
							<button
								type="button"
								aria-pressed={node.id === chosen}
								onFocus={() => {
									stage?.mark({ focused: node.id })
									stage?.reveal(node.id)
								}}
								onBlur={() => stage?.mark({ focused: null })}
								onClick={() => onChoose(node.id)}
							>
								{describe(node.id)}
							</button>
						</li>
					))}
				</ul>
			</section>
			<p className="visually-hidden" id={`${id}-keys`}>
				{translate('graph.keys')}
			</p>
			<ZoomButtons
				onNearer={() => stage?.zoom(0.67)}
				onFarther={() => stage?.zoom(1.5)}
				onAll={() => stage?.fit()}
			/>
			{props.children}
			<span id={`${id}-after`} tabIndex={-1} />
		</div>
	)
}

function useStage(
	frame: React.RefObject<HTMLElement | null>,
	surface: React.RefObject<HTMLDivElement | null>,
	{ onChoose, onOpen }: GraphCanvasProps,
): GraphStage | null {
	const [stage, setStage] = useState<GraphStage | null>(null)
	const latest = useRef({ onChoose, onOpen })
	latest.current = { onChoose, onOpen }
	useEffect(() => {
		if (!frame.current || !surface.current) return
		const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
		const made = new GraphStage(frame.current, surface.current, isStill, {
			onChoose: (id) => latest.current.onChoose(id),
			onOpen: (id) => latest.current.onOpen(id),
		})
		setStage(made)
		return () => {
			made.kill()
			setStage(null)
		}
	}, [frame, surface])
	return stage
}

/** A new selection recentres; the first one is already in view. */
function useCentring(stage: GraphStage | null, chosen: string | null): void {
	const last = useRef<string | null>(null)
	useEffect(() => {
		if (stage && chosen !== null && last.current !== null && last.current !== chosen) stage.reveal(chosen)
		last.current = chosen
	}, [stage, chosen])
}

function onKey(event: KeyboardEvent, stage: GraphStage): void {
	if (event.ctrlKey || event.metaKey || event.altKey) return
	const act = KEYS[event.key]
	if (!act) return
	event.preventDefault()
	act(stage)
}

const STEP = 0.12
const KEYS: Readonly<Record<string, (stage: GraphStage) => void>> = {
	ArrowLeft: (stage) => stage.pan(-STEP, 0),
	ArrowRight: (stage) => stage.pan(STEP, 0),
	ArrowUp: (stage) => stage.pan(0, -STEP),
	ArrowDown: (stage) => stage.pan(0, STEP),
	'+': (stage) => stage.zoom(0.67),
	'=': (stage) => stage.zoom(0.67),
	'-': (stage) => stage.zoom(1.5),
	'0': (stage) => stage.fit(),
}
