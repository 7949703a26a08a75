import { skipToken, useQuery } from '@apollo/client/react'
import { FunnelIcon } from '@phosphor-icons/react/dist/icons/Funnel'
import { type ComponentType, useState } from 'react'
import { Link } from 'react-router'
import { type ActorKind, ActorNameDocument } from '../../graphql/generated'
import { NO_FILTERS, OVERLAP_KINDS, type OverlapFilters } from '../../state/overlapFilters'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Tick } from '../../ui/Tick'

/** The field to choose a place: a task of its own, handed in by the app. */
export interface PlaceFieldSlot {
	label: string
	placeholder?: string
	kinds: readonly ActorKind[]
	chosenName: string | null
	onChoose: (id: string | null) => void
}

const PLACES: readonly ActorKind[] = ['PARTNER_TERRITORY']
const SEVERITIES = [0, 0.25, 0.5, 0.75]

interface Props {
	filters: OverlapFilters
	onChange: (filters: OverlapFilters) => void
	PlaceField: ComponentType<PlaceFieldSlot>
}

/** Kinds, place, least intensity; on narrow screens behind a button that says how many are set. */
export function OverlapFiltersForm({ filters, onChange, PlaceField }: Props) {
	const { say, number } = useText()
	const { actor, here } = useAddress()
	const [isOpen, setOpen] = useState(false)
	const placeName = useActorName(filters.place)
	const mine = useActorName(actor)
	const set = [filters.kinds.length > 0, filters.place !== null, filters.minSeverity > 0].filter(
		Boolean,
	).length
	return (
		<form
			className="filters"
			aria-label={say('overlaps.filters')}
			onSubmit={(event) => event.preventDefault()}
		>
			<Button
				icon={FunnelIcon}
				aria-expanded={isOpen}
				aria-controls="filters"
				onClick={() => setOpen(!isOpen)}
			>
				{say('overlaps.filtersSet', { count: set })}
			</Button>
			<div id="filters" className={isOpen ? 'stack open' : 'stack'}>
				{mine && (
					<p className="small">
						{say('overlaps.mine', { name: mine })}{' '}
						<Link to={here({ actor: null })}>{say('overlaps.everyone')}</Link>
					</p>
				)}
				<fieldset>
					<legend className="label">{say('overlaps.kinds')}</legend>
					{OVERLAP_KINDS.map((kind) => (
						<div key={kind}>
							<Tick
								checked={filters.kinds.includes(kind)}
								onChange={() => onChange({ ...filters, kinds: toggled(filters.kinds, kind) })}
							>
								{say(`overlaps.kind.${kind}`)}
							</Tick>
						</div>
					))}
				</fieldset>
				<PlaceField
					label={say('overlaps.place')}
					placeholder={say('overlaps.placePlaceholder')}
					kinds={PLACES}
					chosenName={placeName}
					onChoose={(place) => onChange({ ...filters, place })}
				/>
				<Field label={say('overlaps.severity')}>
					{(control) => (
						<select
							{...control}
							value={filters.minSeverity}
							onChange={(event) => onChange({ ...filters, minSeverity: Number(event.target.value) })}
						>
							{SEVERITIES.map((severity) => (
								<option key={severity} value={severity}>
									{severity === 0 ? say('overlaps.severityAll') : number(severity, 2)}
								</option>
							))}
						</select>
					)}
				</Field>
				{set > 0 && (
					<Button kind="quiet" onClick={() => onChange({ ...NO_FILTERS, when: filters.when })}>
						{say('overlaps.reset')}
					</Button>
				)}
			</div>
		</form>
	)
}

function toggled<Kind>(kinds: readonly Kind[], kind: Kind): readonly Kind[] {
	return kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind]
}

function useActorName(id: string | null): string | null {
	const { languageArgument: language } = useAddress()
	const { data } = useQuery(ActorNameDocument, id === null ? skipToken : { variables: { id, language } })
	return id === null ? null : (data?.actor?.name ?? null)
}
