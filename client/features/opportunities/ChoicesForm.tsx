import type { ComponentType } from 'react'
import type { ActorKind, OpportunityBoardQuery } from '../../graphql/generated'
import {
	countOpportunityFilters,
	NO_CHOICES,
	OPPORTUNITY_ACTS,
	OPPORTUNITY_KINDS,
	type OpportunityChoices,
} from '../../state/opportunityChoices'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { FilterPanel } from '../../ui/FilterPanel'
import { OneOf } from '../../ui/OneOf'
import { Tick } from '../../ui/Tick'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { useActorName } from '../../views/actor/useActorName'
import { SectorField } from '../../views/result/SectorField'
import { WeightsForm } from './WeightsForm'

const PLACES: readonly ActorKind[] = ['PARTNER_TERRITORY']
const SCORES = [0, 0.25, 0.5, 0.75]

interface Props {
	choices: OpportunityChoices
	/** How many of each kind the other filters let through; null where no board counts them. */
	counts: OpportunityBoardQuery['opportunityBoard']['countsByKind'] | null
	onChange: (choices: OpportunityChoices) => void
	ActorField: ComponentType<ActorFieldSlot>
}

/** Kinds, act, place, sector, least score; then what matters to the reader. */
export function ChoicesForm({ choices, counts, onChange, ActorField }: Props) {
	const { say } = useText()
	const { actor } = useAddress()
	const placeName = useActorName(choices.place)
	const set = countOpportunityFilters(choices)
	return (
		<FilterPanel count={set}>
			<Kinds choices={choices} counts={counts} onChange={onChange} />
			{actor !== null && (
				<OneOf
					label={say('board.act')}
					all={say('board.actAll')}
					options={OPPORTUNITY_ACTS.map((value) => ({ value, label: say(`board.act.${value}`) }))}
					chosen={choices.act}
					onChoose={(act) => onChange({ ...choices, act })}
				/>
			)}
			<ActorField
				label={say('overlaps.place')}
				placeholder={say('overlaps.placePlaceholder')}
				kinds={PLACES}
				chosenName={placeName}
				onChoose={(place) => onChange({ ...choices, place })}
			/>
			<SectorField chosen={choices.sector} onChoose={(sector) => onChange({ ...choices, sector })} />
			<MinScore choices={choices} onChange={onChange} />
			<WeightsForm weights={choices.weights} onChange={(weights) => onChange({ ...choices, weights })} />
			{set > 0 && (
				<Button kind="quiet" onClick={() => onChange({ ...NO_CHOICES, weights: choices.weights })}>
					{say('overlaps.reset')}
				</Button>
			)}
		</FilterPanel>
	)
}

type Part = Pick<Props, 'choices' | 'onChange'>

function Kinds({ choices, counts, onChange }: Part & Pick<Props, 'counts'>) {
	const { say, number } = useText()
	const toggle = (kind: (typeof OPPORTUNITY_KINDS)[number]): void => {
		const { kinds } = choices
		onChange({
			...choices,
			kinds: kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind],
		})
	}
	return (
		<fieldset className="counted">
			<legend className="label">{say('opportunities.kinds')}</legend>
			{OPPORTUNITY_KINDS.map((kind) => (
				<Tick key={kind} checked={choices.kinds.includes(kind)} onChange={() => toggle(kind)}>
					<span>{say(`opportunities.kind.${kind}`)}</span>
					<span className="num">
						{counts && number(counts.find((entry) => entry.kind === kind)?.count ?? 0)}
					</span>
				</Tick>
			))}
		</fieldset>
	)
}

function MinScore({ choices, onChange }: Part) {
	const { say, number } = useText()
	return (
		<Field label={say('board.minScore')}>
			{(control) => (
				<select
					{...control}
					value={choices.minScore}
					onChange={({ target }) => onChange({ ...choices, minScore: Number(target.value) })}
				>
					{[...new Set([...SCORES, choices.minScore])].sort().map((score) => (
						<option key={score} value={score}>
							{score === 0 ? say('board.minScoreAll') : number(score, 2)}
						</option>
					))}
				</select>
			)}
		</Field>
	)
}
