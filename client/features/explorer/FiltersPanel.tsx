import { skipToken, useQuery } from '@apollo/client/react'
import { CoverageDocument, ExplorerSectorsDocument } from '../../graphql/generated'
import {
	ACTOR_CLASSES,
	type ActorClass,
	CONFIDENCES,
	countFilters,
	type ExplorerView,
	LINK_KINDS,
	withoutFilters,
} from '../../state/explorerView'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { KindSign } from '../../ui/KindSign'
import { Tick } from '../../ui/Tick'
import { ClassSign } from '../../views/graph/ClassSign'
import { classOf } from '../../views/graph/classOf'
import { AsOfDate } from '../../views/result/AsOfDate'
import { ScenarioSwitch } from '../../views/result/ScenarioSwitch'
import { LevelFields } from './LevelFields'
import type { useExplorer } from './useExplorer'

const GROUPS = [
	{ title: 'explorer.french', classes: ['region', 'departement', 'intercommunal', 'commune'] },
	{ title: 'explorer.partner', classes: ['province', 'city', 'district'] },
	{ title: 'explorer.bodies', classes: ['university', 'hospital', 'other'] },
] as const

interface Props {
	view: ExplorerView
	explorer: ReturnType<typeof useExplorer>
	/** On narrow screens, a sheet from below. */
	isOpen: boolean
	onClose: () => void
	onChange: (view: ExplorerView) => void
}

/** Every filter with its count, at once visible; nothing is hidden without saying so. */
export function FiltersPanel({ view, explorer, isOpen, onClose, onChange }: Props) {
	const { say } = useText()
	const { languageArgument: language } = useAddress()
	const coverage = useQuery(CoverageDocument, { variables: { language } }).data?.coverage
	return (
		<aside
			className={isOpen ? 'explorer-filters open' : 'explorer-filters'}
			aria-label={say('explorer.filters')}
			onKeyDown={(event) => event.key === 'Escape' && onClose()}
		>
			<h2>{say('explorer.filters')}</h2>
			<div className="group">
				<AsOfDate today={coverage?.today ?? null} />
				{coverage?.scenarioLoaded && <ScenarioSwitch />}
			</div>
			<ActorClasses view={view} explorer={explorer} onChange={onChange} />
			<LinkKinds view={view} onChange={onChange} />
			<LevelFields view={view} onChange={onChange} />
			<SectorField view={view} onChange={onChange} />
			<PeriodFields view={view} onChange={onChange} />
			<ConfidenceChoice view={view} onChange={onChange} />
			<Raised view={view} explorer={explorer} onChange={onChange} />
			<Summary view={view} explorer={explorer} onChange={onChange} />
			<div className="sheet-close">
				<Button kind="primary" wide onClick={onClose}>
					{say('explorer.filtersDone')}
				</Button>
			</div>
		</aside>
	)
}

type Part = Pick<Props, 'view' | 'onChange'>

function ActorClasses({ view, explorer, onChange }: Part & Pick<Props, 'explorer'>) {
	const { say } = useText()
	const counts = countsOf(explorer)
	return GROUPS.map(({ title, classes }) => (
		<fieldset key={title} className="group">
			<legend>{say(title)}</legend>
			{classes.map((one) => (
				<Tick
					key={one}
					checked={!view.hidden.includes(one)}
					onChange={() => onChange({ ...view, hidden: toggled(view.hidden, one) })}
				>
					<ClassSign of={one} />
					<span>{say(`graph.class.${one}`)}</span>
					<span className="num">{counts.get(one) ?? 0}</span>
				</Tick>
			))}
		</fieldset>
	))
}

/** Of the answer before classes are hidden, so that a count says what a tick would bring back. */
function countsOf({ neighbourhood, built }: Props['explorer']): ReadonlyMap<ActorClass, number> {
	const counts = new Map<ActorClass, number>(ACTOR_CLASSES.map((one) => [one, 0]))
	const found = neighbourhood?.nodes.filter(({ linkCount, depth }) => linkCount > 0 || depth === 0)
	for (const actor of found?.map((node) => node.actor) ?? built.actors.values()) {
		const one = classOf(actor)
		counts.set(one, (counts.get(one) ?? 0) + 1)
	}
	return counts
}

function LinkKinds({ view, onChange }: Part) {
	const { say } = useText()
	const chosen = view.links.length === 0 ? LINK_KINDS : view.links
	return (
		<fieldset className="group">
			<legend>{say('explorer.links')}</legend>
			{LINK_KINDS.map((kind) => (
				<Tick
					key={kind}
					checked={chosen.includes(kind)}
					disabled={chosen.length === 1 && chosen.includes(kind)}
					onChange={() => {
						const next = LINK_KINDS.filter((one) => toggled(chosen, kind).includes(one))
						onChange({ ...view, links: next.length === LINK_KINDS.length ? [] : next })
					}}
				>
					{say(`explorer.link.${kind}`)}
				</Tick>
			))}
			<Tick checked={view.places} onChange={() => onChange({ ...view, places: !view.places })}>
				{say('explorer.places')}
			</Tick>
			{view.ids.length > 0 && (
				<Field label={say('explorer.depth')}>
					{(control) => (
						<select
							{...control}
							value={view.depth}
							onChange={(event) => onChange({ ...view, depth: Number(event.target.value) })}
						>
							{[1, 2, 3].map((count) => (
								<option key={count} value={count}>
									{say('explorer.depthOf', { count })}
								</option>
							))}
						</select>
					)}
				</Field>
			)}
		</fieldset>
	)
}

function SectorField({ view, onChange }: Part) {
	const { say } = useText()
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(ExplorerSectorsDocument, language ? { variables: { language } } : skipToken)
	return (
		<div className="group">
			<Field label={say('explorer.sector')}>
				{(control) => (
					<select
						{...control}
						value={view.sectors[0] ?? ''}
						onChange={({ target }) =>
							onChange({ ...view, sectors: target.value === '' ? [] : [target.value] })
						}
					>
						<option value="">{say('explorer.sectorAll')}</option>
						{data?.sectors.map(({ code, label }) => (
							<option key={code} value={code}>
								{label}
							</option>
						))}
					</select>
				)}
			</Field>
		</div>
	)
}

function PeriodFields({ view, onChange }: Part) {
	const { say } = useText()
	return (
		<fieldset className="group years">
			<legend>{say('explorer.period')}</legend>
			{(['from', 'to'] as const).map((end) => (
				<Field key={end} label={say(`explorer.${end}`)}>
					{(control) => (
						<input
							{...control}
							type="text"
							inputMode="numeric"
							maxLength={4}
							defaultValue={view[end]?.slice(0, 4) ?? ''}
							key={view[end] ?? ''}
							onBlur={({ target }) => {
								const year = /^\d{4}$/.test(target.value.trim()) ? target.value.trim() : null
								if (year !== view[end]) onChange({ ...view, ...ordered(view, end, year) })
							}}
							onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
						/>
					)}
				</Field>
			))}
		</fieldset>
	)
}

/** Two bounds that cross each other: the one that was not touched gives way. */
function ordered(
	{ from, to }: Pick<ExplorerView, 'from' | 'to'>,
	end: 'from' | 'to',
	year: string | null,
): Pick<ExplorerView, 'from' | 'to'> {
	const next = { from, to, [end]: year }
	if (next.from === null || next.to === null || next.from <= next.to) return next
	return end === 'from' ? { from: year, to: null } : { from: null, to: year }
}

function ConfidenceChoice({ view, onChange }: Part) {
	const { say } = useText()
	return (
		<fieldset className="group">
			<legend>{say('explorer.confidence')}</legend>
			<div className="seg full">
				{CONFIDENCES.map((one) => (
					<button
						key={one}
						type="button"
						aria-pressed={view.minConfidence === one}
						onClick={() => onChange({ ...view, minConfidence: one })}
					>
						{say(`explorer.confidence.${one}`)}
					</button>
				))}
			</div>
		</fieldset>
	)
}

function Raised({ view, explorer, onChange }: Part & Pick<Props, 'explorer'>) {
	const { say } = useText()
	const { overlaps, opportunities } = explorer.about.data ?? {}
	return (
		<fieldset className="group last">
			<legend>{say('explorer.raise')}</legend>
			<Tick
				checked={view.showOverlaps}
				onChange={() => onChange({ ...view, showOverlaps: !view.showOverlaps, overlap: null })}
			>
				<KindSign voice="overlap">{say('explorer.overlaps')}</KindSign>
				<span className="num">{overlaps?.totalCount ?? ''}</span>
			</Tick>
			<Tick
				checked={view.showOpportunities}
				onChange={() => onChange({ ...view, showOpportunities: !view.showOpportunities, opportunity: null })}
			>
				<KindSign voice="opportunity">{say('explorer.opportunities')}</KindSign>
				<span className="num">{opportunities?.totalCount ?? ''}</span>
			</Tick>
		</fieldset>
	)
}

function Summary({ view, explorer, onChange }: Part & Pick<Props, 'explorer'>) {
	const { say } = useText()
	const { built, neighbourhood } = explorer
	const folded = built.folds.reduce((sum, { members }) => sum + members.length, 0)
	return (
		<>
			<p className="caption" role="status">
				{say('explorer.shown', {
					count: built.actors.size - folded,
					folded,
					left: neighbourhood?.left ?? 0,
				})}
			</p>
			<div className="actions">
				{countFilters(view) > 0 && (
					<Button kind="quiet" onClick={() => onChange(withoutFilters(view))}>
						{say('explorer.clear')}
					</Button>
				)}
				{(view.ids.length > 0 || view.overlap !== null || view.opportunity !== null) && (
					<Button
						kind="quiet"
						onClick={() =>
							onChange({
								...view,
								ids: [],
								chosen: null,
								pathTo: null,
								overlap: null,
								opportunity: null,
								unfolded: [],
							})
						}
					>
						{say('explorer.toMost')}
					</Button>
				)}
			</div>
		</>
	)
}

function toggled<One>(all: readonly One[], one: One): readonly One[] {
	return all.includes(one) ? all.filter((other) => other !== one) : [...all, one]
}
