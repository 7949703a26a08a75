import { useMemo } from 'react'
import { MAX_UNFOLDED_ACTORS } from '../../../../schema/limits'
import { formatPair } from '../../../state/comparedPair'
import { type ExplorerView } from '../../../state/explorerView'
import { actorPath, COMPARE_PATH, opportunityPath, overlapPath, WHAT_IF_PATH } from '../../../state/paths'
import { useAddress } from '../../../state/useAddress'
import { useText } from '../../../text/useText'
import { Button, ButtonLink } from '../../../ui/Button'
import { MissingPart } from '../../../ui/MissingPart'
import { Name } from '../../../ui/Name'
import { ActorShape } from '../../../views/actor/ActorShape'
import { formatLinkCounts } from '../../../views/actor/linkCounts'
import styles from '../ExplorerPage.module.css'
import { LinkLists } from './LinkLists'
import { PanelResult } from './PanelResult'
import { PathSteps } from './PathSteps'
import { SelectionCounts } from './SelectionCounts'
import { SeveralPanel } from './SeveralPanel'
import { MAX_PANEL_OVERLAPS } from './selectionResults'
import type { useExplorer } from '../graph/useExplorer'
import type { ExplorerRecords } from '../useExplorerRecords'
import { nothingSelected } from '../viewTitle'

interface Props {
	view: ExplorerView
	explorer: ReturnType<typeof useExplorer>
	data: ExplorerRecords
	onChange: (view: ExplorerView, replace?: boolean) => void
	onChoose: (id: string) => void
	onUnfold: (id: string) => void
	onFold: (id: string) => void
	onPath: () => void
}

/** The panel of the chosen actor: what is known about it, and its actions. */
export function ChosenPanel(props: Props) {
	const { translate } = useText()
	const { view, explorer, onChange, onChoose } = props
	const { about, chosen, built } = explorer
	const actor = about.data?.actor ?? null
	const several = useMemo(() => view.chosen.filter((id) => built.actors.has(id)), [view.chosen, built.actors])
	if (several.length > 1 && view.pathTo === null)
		return (
			<SeveralPanel
				ids={several}
				view={view}
				graph={built}
				data={props.data}
				onChange={onChange}
				onChoose={onChoose}
			/>
		)
	if (chosen === null || actor === null) {
		const what = translate(chosen === null ? 'views.selection' : 'explorer.chosen')
		return (
			<aside className={styles.explorerPanel} aria-label={what}>
				<p className="caption">{what}</p>
				{chosen === null && <h2>{nothingSelected(view, translate)}</h2>}
				<SelectionCounts pages={props.data.all} kinds={view.links} />
				<MissingPart what={translate('views.missing.actor')} of={[about]} />
				<p className="soft">
					{translate(chosen !== null && about.data ? 'explorer.unknown' : 'explorer.noneChosen')}
				</p>
				<DrawnAlone {...props} />
				<MostLinked {...props} />
			</aside>
		)
	}
	return (
		<aside
			className={styles.explorerPanel}
			aria-label={translate('explorer.chosen')}
			aria-busy={isAwaited(explorer)}
		>
			<p className="caption">{translate('explorer.chosen')}</p>
			<h2>
				<Name name={actor.name} local={actor.nameLocal} localLanguage={actor.localLanguage} />
			</h2>
			<AboutActor actor={actor} />
			{props.data.selection && <SelectionCounts pages={props.data.selection} kinds={view.links} />}
			<ActorActions {...props} id={chosen} name={actor.name} />
			{view.pathTo !== null && (
				<PathSteps
					explorer={explorer}
					onEnd={() => onChange({ ...view, pathTo: null })}
					onChoose={onChoose}
				/>
			)}
			<MissingPart what={translate('views.missing.results')} of={[explorer.askedResults]} />
			<Results {...props} />
			{isAwaited(explorer) ? (
				<div className={styles.resultsRoom} data-part="reading" />
			) : (
				<LinkLists id={chosen} graph={built} onChoose={onChoose} />
			)}
		</aside>
	)
}

/** While results load, what is below them waits too; it would jump. */
function isAwaited({ results, askedResults }: Props['explorer']): boolean {
	return results === undefined && !askedResults.error
}

type About = NonNullable<NonNullable<Props['explorer']['about']['data']>['actor']>

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
	explorer,
	onUnfold,
	onFold,
	onPath,
	id,
}: Props & { id: string; name: string }) {
	const { translate } = useText()
	const { to } = useAddress()
	const hidden = explorer.built.actors.get(id)?.hidden ?? 0
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
				<Button onClick={() => onUnfold(id)}>{translate('explorer.unfold', { count: hidden })}</Button>
			)}
			{isOpen && view.ids.length > 1 && (
				<Button onClick={() => onFold(id)}>{translate('explorer.fold')}</Button>
			)}
		</div>
	)
}

function Results({ view, explorer, onChange }: Props) {
	const { results, overlap, opportunity } = explorer
	return (
		<>
			{results?.overlaps.nodes.slice(0, MAX_PANEL_OVERLAPS).map((one) => (
				<PanelResult key={one.id} resultKind="overlap" result={one} page={overlapPath(one.id)}>
					<DrawButton
						isDrawn={one.id === overlap?.id}
						onDraw={() => onChange({ ...view, overlap: one.id, showOverlaps: true })}
					/>
				</PanelResult>
			))}
			{results?.opportunities.nodes.map((one) => (
				<PanelResult key={one.id} resultKind="opportunity" result={one} page={opportunityPath(one.id)}>
					<DrawButton
						isDrawn={one.id === opportunity?.id}
						onDraw={() => onChange({ ...view, opportunity: one.id, showOpportunities: true })}
					/>
				</PanelResult>
			))}
		</>
	)
}

function DrawButton({ isDrawn, onDraw }: { isDrawn: boolean; onDraw: () => void }) {
	const { translate } = useText()
	if (isDrawn) return <span className="soft">{translate('explorer.drawn')}</span>
	return (
		<button type="button" className="link-button" onClick={onDraw}>
			{translate('explorer.onGraph')}
		</button>
	)
}

/** Actors to begin with, when none is chosen. */
function MostLinked({ view, explorer, onChoose }: Props) {
	const { translate } = useText()
	const actors = [...explorer.built.actors.values()]
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
					<li key={actor.id}>
						<ActorShape kind={actor.kind} level={actor.level ?? null} />
						<button
							type="button"
							className="link-button"
							data-picture="in"
							onClick={() => onChoose(actor.id)}
						>
							{actor.name}
						</button>
						<span>{translate('explorer.linkCount', { count: actor.links })}</span>
					</li>
				))}
			</ul>
		</section>
	)
}

/** A result that is drawn while no actor is chosen: its sentence, linked to its page. */
function DrawnAlone({ explorer: { overlap, opportunity } }: Props) {
	return (
		<>
			{overlap && (
				<PanelResult resultKind="overlap" result={overlap} page={overlapPath(overlap.id)}>
					<DrawButton isDrawn onDraw={() => {}} />
				</PanelResult>
			)}
			{opportunity && (
				<PanelResult resultKind="opportunity" result={opportunity} page={opportunityPath(opportunity.id)}>
					<DrawButton isDrawn onDraw={() => {}} />
				</PanelResult>
			)}
		</>
	)
}
