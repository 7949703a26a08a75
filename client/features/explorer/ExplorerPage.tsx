import { type ComponentType, useEffect, useRef, useState } from 'react'
import { withChosen } from '../../state/explorerSelection'
import { countFilters, type ExplorerView, withFolded } from '../../state/explorerView'
import { useExplorerView } from '../../state/useExplorerView'
import { areSingleKeysOn } from '../../state/useSingleKeys'
import { useText } from '../../text/useText'
import { Answer } from '../../ui/Answer'
import { PageTitle } from '../../ui/PageTitle'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { AskField } from './ask/AskField'
import { QuestionFilters } from './ask/QuestionFilters'
import { SavedQuestions } from './ask/SavedQuestions'
import { ChosenPanel } from './ChosenPanel'
import { ExplorerBar } from './ExplorerBar'
import styles from './ExplorerPage.module.css'
import { FiltersPanel } from './FiltersPanel'
import { GraphView } from './GraphView'
import { HubDialog } from './HubDialog'
import { PathDialog } from './PathDialog'
import { unfoldOrAsk } from './unfoldOrAsk'
import { useExplorer } from './useExplorer'

/** The graph and its table: who is linked to whom, with what that gives rise to. The address holds all of it. */
export function ExplorerPage({ ActorField }: { ActorField: ComponentType<ActorFieldSlot> }) {
	const { translate } = useText()
	const { view, widest, show } = useExplorerView()
	const [hub, setHub] = useState<string | null>(null)
	const [isPathAsked, setPathAsked] = useState(false)
	const [areFiltersOpen, setFiltersOpen] = useState(false)
	const explorer = useExplorer(view)
	const { chosen, about, answer, built } = explorer
	const unfold = (id: string, isSure = false): void => {
		const next = unfoldOrAsk(view, id, built.actors.get(id)?.hidden ?? 0, isSure)
		if (next === null) setHub(id)
		else show(next)
	}
	// Where a result alone is drawn, its graph stays when one of its actors is chosen.
	const isResultAlone = view.ids.length === 0
	const choose = (id: string): void => {
		const fold = built.folds.find(({ key }) => key === id)
		if (fold) show({ ...view, unfolded: [...view.unfolded, fold.key] }, true)
		else if (id !== chosen) show({ ...withChosen(view, [id]), ...(isResultAlone ? {} : NO_RESULT) }, true)
	}
	useTableKey(() => show({ ...view, as: view.as === 'graph' ? 'table' : 'graph' }, true))
	const name = about.data?.actor?.name ?? null
	return (
		<>
			<div className="visually-hidden">
				<PageTitle text={name ? translate('explorer.titleOf', { name }) : translate('explorer.title')} />
			</div>
			<div className={styles.explorer}>
				<FiltersPanel
					view={view}
					explorer={explorer}
					isOpen={areFiltersOpen}
					onClose={() => setFiltersOpen(false)}
					onChange={(next) => show(next, true)}
				/>
				<div className={styles.explorerStage}>
					<Questions view={view} title={name} onView={(next) => show(next)} />
					<ExplorerBar
						view={view}
						ActorField={ActorField}
						filterCount={countFilters(view, widest)}
						onFilters={() => setFiltersOpen(true)}
						onLook={(id) =>
							show({
								...view,
								ids: [id],
								chosen: [],
								cell: null,
								pathTo: null,
								overlap: null,
								opportunity: null,
								unfolded: [],
							})
						}
						onView={(as) => show({ ...view, as }, true)}
					/>
					<Answer of={answer} reading={translate('explorer.reading')}>
						{() => (
							<GraphView view={view} explorer={explorer} name={name} onChoose={choose} onUnfold={unfold} />
						)}
					</Answer>
				</div>
				<ChosenPanel
					view={view}
					explorer={explorer}
					onChange={show}
					onChoose={choose}
					onUnfold={unfold}
					onFold={(id) => show(withFolded(view, id))}
					onPath={() => setPathAsked(true)}
				/>
			</div>
			<HubDialog
				actor={hub === null ? null : (built.actors.get(hub) ?? null)}
				onStay={() => setHub(null)}
				onGo={(id) => {
					setHub(null)
					unfold(id, true)
				}}
			/>
			<PathDialog
				from={isPathAsked ? name : null}
				ActorField={ActorField}
				onClose={() => setPathAsked(false)}
				onChoose={(pathTo) => {
					setPathAsked(false)
					show({ ...view, pathTo, chosen: chosen === null ? [] : [chosen] })
				}}
			/>
		</>
	)
}

/** A question in plain words, what it was read as, and the views that are kept by name. */
function Questions({
	view,
	title,
	onView,
}: {
	view: ExplorerView
	title: string | null
	onView: (view: ExplorerView) => void
}) {
	const { translate } = useText()
	return (
		<div className={styles.questions}>
			<AskField view={view} onView={onView} />
			<QuestionFilters view={view} onView={onView} />
			<SavedQuestions suggestedName={view.question ?? title ?? translate('explorer.title')} />
		</div>
	)
}

const NO_RESULT = { overlap: null, opportunity: null } as const

/** `T` goes from the graph to its table and back, unless something is being typed or single keys are off. */
function useTableKey(act: () => void): void {
	const latest = useRef(act)
	latest.current = act
	useEffect(() => {
		const onKeyDown = (event: KeyboardEvent): void => {
			const target = event.target
			const isTyping =
				target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null
			if (
				event.key.toLowerCase() !== 't' ||
				!areSingleKeysOn() ||
				isTyping ||
				event.ctrlKey ||
				event.metaKey ||
				event.altKey
			)
				return
			event.preventDefault()
			latest.current()
		}
		document.addEventListener('keydown', onKeyDown)
		return () => document.removeEventListener('keydown', onKeyDown)
	}, [])
}
