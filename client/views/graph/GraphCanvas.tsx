import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { areSingleKeysOn } from '../../state/shortcuts'
import { useText } from '../../text/useText'
import styles from './GraphCanvas.module.css'
import { GraphStage } from './GraphStage'
import { groupFirst, isGroupNode } from './groupFirst'
import type { Point } from './layoutGraph'
import type { GraphArrangement, Picture } from './picture'
import { usePrintCopy } from './usePrintCopy'
import { ZoomButtons } from './ZoomButtons'

export interface GraphCanvasProps {
	picture: Picture
	arrangement: GraphArrangement
	/** One sentence that says what the graph shows. */
	title: string
	/** Id of the actor in the panel. */
	chosen: string | null
	/** Actors that keep their full ink, with what is linked to them; empty: all. */
	selected: readonly string[]
	/** `isMore`: adds to the selection. */
	onChoose: (id: string, isMore: boolean) => void
	/** A double click unfolds its links. */
	onOpen: (id: string) => void
	/** null: the layout places it again. */
	onPin: (id: string, place: Point | null) => void
	onHide: (id: string) => void
	onLasso: (ids: readonly string[]) => void
	/** The accessible name of an actor. */
	describe: (id: string) => string
	children?: ReactNode
}

/** The most buttons of actors for the keyboard, the most linked first; the table has all. */
const MAX_BUTTONS = 400

/**
 * The graph. Every actor is also a hidden button for the keyboard and screen readers: Tab goes to the next,
 * Enter chooses, Ctrl+Enter adds; P pins, Shift and arrows move, H hides; arrows pan, + and − zoom.
 */
export function GraphCanvas(props: GraphCanvasProps) {
	const { translate } = useText()
	const id = useId()
	const { arrangement, chosen, selected, title, describe } = props
	const [opened, setOpened] = useState<readonly string[]>([])
	const picture = useMemo(
		() => groupFirst(props.picture, opened, arrangement.groups),
		[props.picture, opened, arrangement.groups],
	)
	const onChoose: GraphCanvasProps['onChoose'] = (id, isMore) => {
		if (isGroupNode(id)) setOpened((known) => [...known.filter((one) => one !== id), id])
		else props.onChoose(id, isMore)
	}
	const frame = useRef<HTMLElement>(null)
	const surface = useRef<HTMLDivElement>(null)
	const stage = useStage(frame, surface, { ...props, onChoose })
	useEffect(() => {
		stage?.select(selected)
		void stage?.show(picture, arrangement)
	}, [stage, picture, arrangement, selected])
	useEffect(() => stage?.mark({ chosen }), [stage, chosen])
	useEffect(() => stage?.name({ miniMap: translate('graph.miniMap') }), [stage, translate])
	useCentring(stage, chosen)
	usePrintCopy(frame)
	return (
		<div className={styles.graph} data-layout={arrangement.layout}>
			<a className={styles.skipGraph} href={`#${id}-after`}>
				{translate('graph.skip')}
			</a>
			<section
				className={styles.graphFrame}
				data-part="graph"
				ref={frame}
				aria-label={title}
				aria-describedby={`${id}-keys`}
				onKeyDown={(event) => stage && onKey(event, stage, props)}
			>
				<div className={styles.graphSurface} data-part="graph-surface" ref={surface} aria-hidden="true" />
				<ul className={styles.graphActors}>
					{picture.nodes.slice(0, MAX_BUTTONS).map((node) => (
						<li key={node.id}>
							<button
								type="button"
								data-actor={node.id}
								aria-pressed={node.id === chosen || selected.includes(node.id)}
								onFocus={() => {
									stage?.mark({ focused: node.id })
									stage?.reveal(node.id)
								}}
								onBlur={() => stage?.mark({ focused: null })}
								onClick={({ ctrlKey, metaKey }) => onChoose(node.id, ctrlKey || metaKey)}
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
	{ onChoose, onOpen, onPin, onLasso }: GraphCanvasProps,
): GraphStage | null {
	const [stage, setStage] = useState<GraphStage | null>(null)
	const latest = useRef({ onChoose, onOpen, onPin, onLasso })
	latest.current = { onChoose, onOpen, onPin, onLasso }
	useEffect(() => {
		if (!frame.current || !surface.current) return
		const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
		const made = new GraphStage(frame.current, surface.current, isStill, {
			onChoose: (id, isMore) => latest.current.onChoose(id, isMore),
			onOpen: (id) => latest.current.onOpen(id),
			onPin: (id, place) => latest.current.onPin(id, place),
			onLasso: (ids) => latest.current.onLasso(ids),
		})
		setStage(made)
		return () => {
			made.kill()
			setStage(null)
		}
	}, [frame, surface])
	return stage
}

/** Centres on a new selection; the first one is already in view. */
function useCentring(stage: GraphStage | null, chosen: string | null): void {
	const last = useRef<string | null>(null)
	useEffect(() => {
		if (stage && chosen !== null && last.current !== null && last.current !== chosen) stage.reveal(chosen)
		last.current = chosen
	}, [stage, chosen])
}

function onKey(event: KeyboardEvent, stage: GraphStage, props: GraphCanvasProps): void {
	if (event.ctrlKey || event.metaKey || event.altKey) return
	const actor = event.target instanceof HTMLElement ? event.target.dataset.actor : undefined
	const act = (actor === undefined ? null : actOn(actor, event, stage, props)) ?? KEYS[event.key]
	if (!act) return
	event.preventDefault()
	act(stage)
}

/** Applies a key to the focused actor. */
function actOn(
	id: string,
	{ key, shiftKey }: KeyboardEvent,
	stage: GraphStage,
	{ arrangement, onPin, onHide }: GraphCanvasProps,
): (() => void) | null {
	const step = shiftKey ? STEPS[key] : undefined
	if (step) return () => onPin(id, stage.placeOf(id, step.right, step.up))
	if (!areSingleKeysOn()) return null
	if (key.toLowerCase() === 'p') return () => onPin(id, arrangement.pins.has(id) ? null : stage.placeOf(id))
	return key.toLowerCase() === 'h' ? () => onHide(id) : null
}

const STEPS: Readonly<Record<string, { readonly right: number; readonly up: number }>> = {
	ArrowLeft: { right: -1, up: 0 },
	ArrowRight: { right: 1, up: 0 },
	ArrowUp: { right: 0, up: 1 },
	ArrowDown: { right: 0, up: -1 },
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
