import {
	type ComponentType,
	useCallback,
	useDeferredValue,
	useEffect,
	useMemo,
	useRef,
	useState,
} from 'react'
import { withChosen, withoutSubject } from '../../state/explorerSelection'
import { countFilters, type ExplorerView, withFolded } from '../../state/explorerView'
import { type ExplorerViewState, useExplorerView } from '../../state/useExplorerView'
import { useSingleKeys } from '../../state/useSingleKeys'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { LaterLocation } from '../../ui/LaterLocation'
import { Name } from '../../ui/Name'
import { PageTitle } from '../../ui/PageTitle'
import { tabId } from '../../ui/Tabs'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { AskField } from './ask/AskField'
import { QuestionFilters } from './ask/QuestionFilters'
import { SavedQuestions } from './ask/SavedQuestions'
import { ChosenPanel } from './ChosenPanel'
import { ExplorerBar } from './ExplorerBar'
import styles from './ExplorerPage.module.css'
import { FiltersPanel } from './FiltersPanel'
import { GraphView } from './GraphView'
import { useGraphActions } from './graphActions'
import { KeepView } from './KeepView'
import { MapView } from './MapView'
import { MatrixView } from './MatrixView'
import { PerspectivePanel } from './PerspectivePanel'
import { Perspectives } from './Perspectives'
import { SelectionPanel } from './SelectionPanel'
import { TableView } from './TableView'
import { TimelineView } from './TimelineView'
import { useExplorer } from './useExplorer'
import { useExplorerKeys } from './useExplorerKeys'
import { type ExplorerViewProps, useExplorerRecords } from './useExplorerRecords'
import { useSelectionName } from './useSelectionName'
import { ViewQueries } from './ViewQueries'
import { ViewSwitch } from './ViewSwitch'
import { useMatrixName, useViewTitle } from './viewTitle'
import { YearBrush } from './YearBrush'

const PANEL_ID = 'explorer-view'
const OPTIONS_ID = 'explorer-options'

/** One selection of the record, seen in five ways. The address holds all of it. */
export function ExplorerPage({ ActorField }: { ActorField: ComponentType<ActorFieldSlot> }) {
	const state = useExplorerView()
	const { view: asked, widest, show: showAsked } = state
	const { view, isSettled, show, onStage, showOnStage } = useDrawnView(state)
	// An analyst finds every filter open.
	const [areFiltersOpen, setFiltersOpen] = useState(view.perspective === 'analyst')
	const data = useExplorerRecords(view, isSettled)
	const explorer = useExplorer(view, isSettled)
	const graph = useGraphActions({ view, explorer, show, ActorField })
	const { name, isReading: isNaming } = useSelectionName(view, explorer, data.filter)
	const matrixName = useMatrixName(view, isSettled)
	const { title, heading } = useViewTitle(view, name, matrixName, (one) => <Name key="name" {...one} />)
	const [areOptionsOpen, setOptionsOpen] = useState(false)
	const change = useChange(show)
	const changeOnStage = useChange(showOnStage)
	const props: ExplorerViewProps = { view, data, onChange: change }
	const ofPerspective = useMemo(
		() => <PerspectivePanel view={view} ActorField={ActorField} />,
		[view, ActorField],
	)
	useExplorerKeys(view, show)
	const stage = useFocusThatStays(view)
	const isGraph = view.as === 'graph'
	return (
		<>
			<div
				className={styles.explorer}
				data-view={view.as}
				data-filters={areFiltersOpen || undefined}
				data-options={areOptionsOpen ? 'open' : 'closed'}
			>
				<FiltersPanel
					view={onStage}
					explorer={explorer}
					data={data}
					isOpen={areFiltersOpen}
					onClose={() => setFiltersOpen(false)}
					onChange={changeOnStage}
				/>
				<div className={styles.explorerStage}>
					{/* A title is never another one first: that of the matrix waits for the names of its levels. */}
					{isNaming || (matrixName === null && view.as === 'matrix') ? (
						<h1 aria-busy="true">{'\u00a0'}</h1>
					) : (
						<PageTitle text={title}>{heading}</PageTitle>
					)}
					<OptionsButton isOpen={areOptionsOpen} onToggle={() => setOptionsOpen(!areOptionsOpen)} />
					<div className={styles.asking} id={OPTIONS_ID} data-part="view-options">
						<div className={styles.questions}>
							<AskField view={view} onView={(next) => show(next)}>
								<SavedQuestions suggestedName={view.question ?? title} />
							</AskField>
						</div>
						<ExplorerBar
							ActorField={ActorField}
							filterCount={countFilters(view, widest)}
							areFiltersOpen={areFiltersOpen}
							onFilters={() => setFiltersOpen(!areFiltersOpen)}
							onLook={(id) => show(isGraph ? around(view, id) : withChosen(view, [id]))}
						/>
					</div>
					{/* What a question was read as is seen on a phone too, where the question itself stands behind a button. */}
					<QuestionFilters view={view} onView={(next) => show(next)} />
					<div className={styles.explorerTools}>
						<ViewSwitch
							chosen={asked.as}
							matrixName={matrixName}
							panelId={PANEL_ID}
							onChoose={(as) => showAsked({ ...asked, as }, true)}
						/>
						<div data-part="view-options">
							<Perspectives />
						</div>
					</div>
					<div
						className={styles.stage}
						id={PANEL_ID}
						role="tabpanel"
						aria-labelledby={tabId(PANEL_ID, view.as)}
						tabIndex={-1}
						ref={stage}
					>
						{isGraph ? (
							<GraphStage props={props} explorer={explorer} graph={graph} />
						) : (
							<View {...props} view={onStage} onChange={changeOnStage} />
						)}
					</div>
					{view.perspective === 'analyst' && <ViewQueries view={view} data={data} />}
					<YearBrush view={onStage} data={data} onChange={showOnStage} />
					<LaterLocation>
						<KeepView of={stage} title={title} view={view} data={data} />
					</LaterLocation>
					<Keys />
				</div>
				{isGraph ? (
					<ChosenPanel
						view={view}
						explorer={explorer}
						data={data}
						onChange={show}
						onChoose={graph.choose}
						onUnfold={graph.unfold}
						onFold={(id) => show(withFolded(view, id))}
						onPath={graph.askPath}
					/>
				) : (
					<LaterLocation>
						<SelectionPanel {...props} name={name}>
							{ofPerspective}
						</SelectionPanel>
					</LaterLocation>
				)}
			</div>
			{graph.dialogs}
		</>
	)
}

type Show = (view: ExplorerView, replace?: boolean) => void

interface Drawn {
	readonly view: ExplorerView
	/** Of that view: its levels are known. */
	readonly isSettled: boolean
	readonly show: Show
	/** What the view itself, its filters and its years show, and what changes it there. */
	readonly onStage: ExplorerView
	readonly showOnStage: Show
}

/**
 * What is asked for, as it is drawn: a choice where it is made at once, so that it answers; what is told of it beside, and one of
 * the five views in another's place, which are much to draw, a moment later. The graph is drawn with what it is told of, all at once.
 */
function useDrawnView(state: ExplorerViewState): Drawn {
	const later = useDeferredValue(state)
	const { view: asked, show: showAsked } = state
	const isOfGraph = asked.as === 'graph' && later.view.as === 'graph'
	const { view, isSettled } = isOfGraph ? state : later
	const onStage = asked.as === view.as ? asked : view
	const latest = useRef({ asked, showAsked })
	latest.current = { asked, showAsked }
	const showFrom = useCallback(
		(seen: ExplorerView): Show =>
			(next, replace) => {
				const { asked: last, showAsked: go } = latest.current
				go(withChanges(last, seen, next), replace)
			},
		[],
	)
	return {
		view,
		isSettled,
		show: useMemo(() => showFrom(view), [showFrom, view]),
		onStage,
		showOnStage: useMemo(() => showFrom(onStage), [showFrom, onStage]),
	}
}

/** The same without a step in the history, unless one is asked for. */
function useChange(show: Show): Show {
	return useCallback((next, replace = true) => show(next, replace), [show])
}

/** What was asked for last, with what somebody changed of the view that they saw. */
function withChanges(asked: ExplorerView, seen: ExplorerView, next: ExplorerView): ExplorerView {
	if (asked === seen) return next
	const changes = Object.entries(next).filter(([key, value]) => value !== seen[key as keyof ExplorerView])
	return { ...asked, ...Object.fromEntries(changes) }
}

/** On a phone what is asked and set stands behind it, so that the picture is seen first; wide screens show all of it. */
function OptionsButton({ isOpen, onToggle }: { isOpen: boolean; onToggle: () => void }) {
	const { translate } = useText()
	return (
		<button
			type="button"
			className={`link-button ${styles.optionsButton}`}
			aria-expanded={isOpen}
			aria-controls={OPTIONS_ID}
			onClick={onToggle}
		>
			{translate('views.options')}
		</button>
	)
}

function View(props: ExplorerViewProps) {
	switch (props.view.as) {
		case 'map':
			return <MapView {...props} />
		case 'timeline':
			return <TimelineView {...props} />
		case 'table':
			return <TableView {...props} />
		default:
			return <MatrixView {...props} />
	}
}

function GraphStage({
	props: { view },
	explorer,
	graph,
}: {
	props: ExplorerViewProps
	explorer: ReturnType<typeof useExplorer>
	graph: ReturnType<typeof useGraphActions>
}) {
	const { translate } = useText()
	return (
		<Answer of={explorer.answer} reading={translate('explorer.reading')} isTall>
			{() => (
				<GraphView
					view={view}
					explorer={explorer}
					name={explorer.about.data?.actor?.name ?? null}
					onChoose={graph.choose}
					onUnfold={graph.unfold}
				/>
			)}
		</Answer>
	)
}

/** What the page does at a key, for the eye: screen readers hear it from the controls. */
function Keys() {
	const { rich } = useText()
	const [singleKeys] = useSingleKeys()
	if (!singleKeys) return null
	return (
		<p className={`${styles.explorerKeys} caption`} aria-hidden="true">
			{rich('views.keys', { k: (chunks) => <kbd key={String(chunks)}>{chunks}</kbd> })}
		</p>
	)
}

/** The graph around another actor, with nothing else drawn. */
function around(view: ExplorerView, id: string): ExplorerView {
	return { ...withoutSubject(view), ids: [id] }
}

/** Where a view goes with the control that had the focus, the next one takes it, and the page does not move. */
function useFocusThatStays({ as }: ExplorerView) {
	const stage = useRef<HTMLDivElement>(null)
	const last = useRef(as)
	useEffect(() => {
		if (last.current === as) return
		last.current = as
		if (document.activeElement === document.body) stage.current?.focus({ preventScroll: true })
	}, [as])
	return stage
}
