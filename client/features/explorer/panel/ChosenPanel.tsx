import { memo, useMemo, useState } from 'react'
import { MAX_UNFOLDED_ACTORS } from '../../../../schema/limits'
import { formatPair } from '../../../state/comparedPair'
import { actorPath, COMPARE_PATH, WHAT_IF_PATH } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { Button, ButtonLink } from '../../../ui/Button'
import { MissingPart } from '../../../ui/MissingPart'
import { Name } from '../../../ui/Name'
import { formatLinkCounts } from '../../../views/actor/linkCounts'
import type { PanelProps } from '../explorerViews'
import { PathDialog, useUnfold } from '../graph/graphDialogs'
import type { GraphAnswer } from '../graph/useGraph'
import { nothingSelected } from '../viewTitle'
import { ActorRow } from './ActorRow'
import { LinkLists } from './LinkLists'
import styles from './Panel.module.css'
import { PanelResult } from './PanelResult'
import { PathSteps } from './PathSteps'
import { SelectionCounts } from './SelectionCounts'
import { SeveralPanel } from './SeveralPanel'
import { MAX_PANEL_OVERLAPS } from './selectionResults'

/** The panel of the graph, about the chosen actor: what is known about it, and its actions. */
export const ChosenPanel = memo(function ChosenPanel(props: PanelProps) {
	const { translate } = useText()
	const { view, data, act } = props
	const { about, chosen, built, path } = data.graph
	const actor = about.current?.actor ?? null
	const { unfold, dialog } = useUnfold(built, act)
	const [isPathAsked, setPathAsked] = useState(false)
	const several = useMemo(() => view.chosen.filter((id) => built.actors.has(id)), [view.chosen, built.actors])
	if (several.length > 1 && view.pathTo === null)
		return <SeveralPanel ids={several} view={view} data={data} act={act} />
	if (chosen === null || actor === null) {
		const what = translate(chosen === null ? 'views.selection' : 'explorer.chosen')
		return (
			<aside className={styles.panel} aria-label={what}>
				<p className="caption">{what}</p>
				{chosen === null && <h2>{nothingSelected(view, translate)}</h2>}
				<SelectionCounts pages={data.all} kinds={view.links} />
				<MissingPart what={translate('views.missing.actor')} of={[about]} />
				<p className="soft">
					{translate(chosen !== null && about.current ? 'explorer.unknown' : 'explorer.noneChosen')}
				</p>
				<DrawnAlone {...props} />
				<MostLinked {...props} />
			</aside>
		)
	}
	return (
		<>
			<aside
				className={styles.panel}
				aria-label={translate('explorer.chosen')}
				aria-busy={isAwaited(data.graph)}
			>
				<p className="caption">{translate('explorer.chosen')}</p>
				<h2>
					<Name {...actor} local={actor.nameLocal} />
				</h2>
				<AboutActor actor={actor} />
				{data.selection && <SelectionCounts pages={data.selection} kinds={view.links} />}
				<ActorActions
					{...props}
					id={chosen}
					onUnfold={() => unfold(chosen)}
					onPath={() => setPathAsked(true)}
				/>
				{view.pathTo !== null && <PathSteps path={path} links={built.links} act={act} />}
				<MissingPart what={translate('views.missing.results')} of={[data.graph.results]} />
				<Results {...props} />
				{isAwaited(data.graph) ? (
					<div className={styles.resultsRoom} data-part="reading" />
				) : (
					<LinkLists id={chosen} graph={built} act={act} />
				)}
			</aside>
			{dialog}
			<PathDialog
				from={isPathAsked ? actor.name : null}
				onClose={() => setPathAsked(false)}
				onChoose={(to) => {
					setPathAsked(false)
					act({ type: 'findPath', from: chosen, to })
				}}
			/>
		</>
	)
})

/** While results load, what is below them waits too; it would jump. */
function isAwaited({ results }: GraphAnswer): boolean {
	return results.current === undefined && !results.error
}

type About = NonNullable<NonNullable<GraphAnswer['about']['current']>['actor']>

function AboutActor({ actor }: { actor: About }) {
	const text = useText()
	const { translate, number } = text
	const place = actor.territory
	const where = place && place.id !== actor.id ? place.name : place?.partOf[0]?.name
	const population = 'population' in actor ? actor.population : null
	return (
		<p className="soft">
			{[
				[actor.kindName, where].filter((part) => part).join(' · '),
				actor.aliases.length > 0
					? translate('actor.aliases', { names: actor.aliases.slice(0, 3).join(translate('ui.comma')) })
					: '',
				population ? translate('explorer.population', { population: number(population, 0) }) : '',
				formatLinkCounts(actor.linkCounts, text),
			]
				.filter((part) => part !== '')
				.join(translate('ui.fullStop'))}
		</p>
	)
}

function ActorActions({
	view,
	data,
	act,
	id,
	onUnfold,
	onPath,
}: PanelProps & { id: string; onUnfold: () => void; onPath: () => void }) {
	const { translate } = useText()
	const { to } = useAddress()
	const hidden = data.graph.built.actors.get(id)?.hidden ?? 0
	const isOpen = view.ids.includes(id)
	return (
		<div className="actions">
			<ButtonLink kind="primary" to={to(actorPath(id))}>
				{translate('explorer.open')}
			</ButtonLink>
			<Button onClick={onPath}>{translate('explorer.pathTo')}</Button>
			<ButtonLink to={to(COMPARE_PATH, {}, formatPair({ a: id, b: null }))}>
				{translate('compare.with')}
			</ButtonLink>
			<ButtonLink to={to(WHAT_IF_PATH)}>{translate('whatIf.title')}</ButtonLink>
			{!isOpen && (hidden > 0 || view.ids.length === 0) && view.ids.length < MAX_UNFOLDED_ACTORS && (
				<Button onClick={onUnfold}>{translate('explorer.unfold', { count: hidden })}</Button>
			)}
			{isOpen && view.ids.length > 1 && (
				<Button onClick={() => act({ type: 'fold', id })}>{translate('explorer.fold')}</Button>
			)}
		</div>
	)
}

function Results({ data: { graph }, act }: PanelProps) {
	const { results, overlap, opportunity } = graph
	return (
		<>
			{results.current?.overlaps.nodes.slice(0, MAX_PANEL_OVERLAPS).map((one) => (
				<PanelResult key={one.id} resultKind="overlap" result={one}>
					<DrawButton
						isDrawn={one.id === overlap?.id}
						onDraw={() => act({ type: 'draw', resultKind: 'overlap', id: one.id })}
					/>
				</PanelResult>
			))}
			{results.current?.opportunities.nodes.map((one) => (
				<PanelResult key={one.id} resultKind="opportunity" result={one}>
					<DrawButton
						isDrawn={one.id === opportunity?.id}
						onDraw={() => act({ type: 'draw', resultKind: 'opportunity', id: one.id })}
					/>
				</PanelResult>
			))}
		</>
	)
}

function DrawButton({ isDrawn, onDraw }: { isDrawn: boolean; onDraw: () => void }) {
	const { translate } = useText()
	if (isDrawn) return <DrawnNote />
	return (
		<button type="button" className="link-button" onClick={onDraw}>
			{translate('explorer.onGraph')}
		</button>
	)
}

function DrawnNote() {
	const { translate } = useText()
	return <span className="soft">{translate('explorer.drawn')}</span>
}

/** Actors to begin with, when none is chosen. */
function MostLinked({ view, data, act }: PanelProps) {
	const { translate } = useText()
	const actors = [...data.graph.built.actors.values()]
		.sort((one, other) => other.links - one.links)
		.slice(0, 14)
	if (actors.length === 0) return null
	return (
		<section>
			<h2 className={styles.panelList}>
				{translate((view.overlap ?? view.opportunity) ? 'explorer.table.actors' : 'explorer.toMost')}
			</h2>
			<ul className={styles.rows}>
				{actors.map((actor) => (
					<ActorRow key={actor.id} id={actor.id} actor={actor} act={act}>
						{translate('explorer.linkCount', { count: actor.links })}
					</ActorRow>
				))}
			</ul>
		</section>
	)
}

/** A result that is drawn while no actor is chosen: its sentence, linked to its page. */
function DrawnAlone({ data: { graph } }: PanelProps) {
	const { overlap, opportunity } = graph
	return (
		<>
			{overlap && (
				<PanelResult resultKind="overlap" result={overlap}>
					<DrawnNote />
				</PanelResult>
			)}
			{opportunity && (
				<PanelResult resultKind="opportunity" result={opportunity}>
					<DrawnNote />
				</PanelResult>
			)}
		</>
	)
}
