import { useQuery } from '@apollo/client/react'
import { type ComponentType, type FormEvent, memo, useMemo, useState } from 'react'
import { TriableRecordsDocument } from '../../graphql/generated/TriableRecords'
import type { ActorKind } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import type { ChosenChange } from '../../state/whatIfChanges'
import { useText } from '../../text/useText'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import type { ActorFieldSlot } from '../../views/actor/actorFieldSlot'
import { useActorName } from '../../views/actor/useActorName'
import styles from './WhatIfPage.module.css'

interface Props {
	ActorField: ComponentType<ActorFieldSlot>
	onAdd: (change: ChosenChange) => void
}

const VISITOR_KINDS: readonly ActorKind[] = ['FRENCH_TERRITORY', 'UNIVERSITY', 'HOSPITAL']
const PLACE_KINDS: readonly ActorKind[] = ['PARTNER_TERRITORY']

/** A form for each of the three changes. */
export function ChangeForms(props: Props) {
	return (
		<div className={`columns ${styles.forms}`}>
			<MissionForm {...props} />
			<MergeForm {...props} />
			<EndForm {...props} />
		</div>
	)
}

function submitting(act: () => void): (event: FormEvent) => void {
	return (event) => {
		event.preventDefault()
		act()
	}
}

function MissionForm({ ActorField, onAdd }: Props) {
	const { translate } = useText()
	const mine = useAddress().actor
	const [actor, setActor] = useState<string | null>(mine)
	const [place, setPlace] = useState<string | null>(null)
	const [days, setDays] = useState({ start: '', end: '' })
	const [who, where] = [useActorName(actor), useActorName(place)]
	const { start, end } = days
	const isWhole = actor !== null && place !== null && start !== '' && end !== '' && start <= end
	return (
		<form
			aria-label={translate('whatIf.mission')}
			onSubmit={submitting(() => isWhole && onAdd({ kind: 'mission', actor, place, start, end }))}
		>
			<h2>{translate('whatIf.mission')}</h2>
			<ActorField
				label={translate('precheck.actor')}
				placeholder={translate('home.minePlaceholder')}
				kinds={VISITOR_KINDS}
				chosenName={who}
				onChoose={setActor}
			/>
			<ActorField
				label={translate('precheck.city')}
				placeholder={translate('overlaps.placePlaceholder')}
				kinds={PLACE_KINDS}
				chosenName={where}
				onChoose={setPlace}
			/>
			{(['start', 'end'] as const).map((bound) => (
				<Field key={bound} label={translate(`precheck.${bound}`)}>
					{(control) => (
						<input
							type="date"
							{...control}
							value={days[bound]}
							onChange={({ target }) => setDays({ ...days, [bound]: target.value })}
						/>
					)}
				</Field>
			))}
			<Button type="submit" disabled={!isWhole}>
				{translate('whatIf.try')}
			</Button>
		</form>
	)
}

function MergeForm({ onAdd }: Props) {
	const { translate } = useText()
	const [offices, setOffices] = useState<readonly [string, string]>(['', ''])
	const records = useTriable(['OFFICE'], null)
	const [first, second] = offices
	const isWhole = first !== '' && second !== '' && first !== second
	return (
		<form
			aria-label={translate('whatIf.merge')}
			onSubmit={submitting(() => isWhole && onAdd({ kind: 'merge', offices }))}
		>
			<h2>{translate('whatIf.merge')}</h2>
			<RecordSelect
				label={translate('whatIf.office.first')}
				records={records}
				chosen={first}
				onChoose={(id) => setOffices([id, second])}
			/>
			<RecordSelect
				label={translate('whatIf.office.second')}
				records={records}
				chosen={second}
				onChoose={(id) => setOffices([first, id])}
			/>
			<Button type="submit" disabled={!isWhole}>
				{translate('whatIf.try')}
			</Button>
		</form>
	)
}

function EndForm({ ActorField, onAdd }: Props) {
	const { translate } = useText()
	const [actor, setActor] = useState<string | null>(useAddress().actor)
	const [record, setRecord] = useState('')
	const [date, setDate] = useState('')
	const records = useTriable(['PARTNERSHIP', 'OFFICE'], actor)
	const name = useActorName(actor)
	const isWhole = record !== '' && date !== ''
	return (
		<form
			aria-label={translate('whatIf.end')}
			onSubmit={submitting(() => isWhole && onAdd({ kind: 'end', record, date }))}
		>
			<h2>{translate('whatIf.end')}</h2>
			<ActorField
				label={translate('whatIf.whose')}
				placeholder={translate('home.minePlaceholder')}
				kinds={VISITOR_KINDS}
				chosenName={name}
				onChoose={(id) => {
					setActor(id)
					setRecord('')
				}}
			/>
			<RecordSelect
				label={translate('whatIf.record')}
				records={records}
				chosen={record}
				onChoose={setRecord}
			/>
			<Field label={translate('whatIf.endDate')}>
				{(control) => (
					<input type="date" {...control} value={date} onChange={({ target }) => setDate(target.value)} />
				)}
			</Field>
			<Button type="submit" disabled={!isWhole}>
				{translate('whatIf.try')}
			</Button>
		</form>
	)
}

interface Triable {
	readonly records: readonly { readonly id: string; readonly label: string }[]
	/** The number of records that the list leaves out. */
	readonly left: number
}

/** Records that can be changed, at most 200; those of one actor if it is given. */
function useTriable(recordKinds: readonly ('PARTNERSHIP' | 'OFFICE')[], actor: string | null): Triable {
	const { languageArgument: language, asOf, includeScenario } = useAddress()
	const { data } = useQuery(TriableRecordsDocument, {
		variables: {
			language,
			filter: {
				recordKinds: [...recordKinds],
				actors: actor === null ? null : [actor],
				asOf,
				includeScenario,
			},
		},
	})
	const records = useMemo(() => data?.records.nodes.map(({ record }) => record) ?? [], [data])
	return { records, left: (data?.records.totalCount ?? 0) - records.length }
}

function RecordSelect({
	label,
	records: { records, left },
	chosen,
	onChoose,
}: {
	label: string
	records: Triable
	chosen: string
	onChoose: (id: string) => void
}) {
	const { translate } = useText()
	return (
		<Field label={label} hint={left > 0 ? translate('whatIf.left', { count: left }) : undefined}>
			{(control) => (
				<select {...control} value={chosen} onChange={({ target }) => onChoose(target.value)}>
					<option value="">{translate('whatIf.choose')}</option>
					<Options records={records} />
				</select>
			)}
		</Field>
	)
}

/** Memoised: hundreds of options in three lists. */
const Options = memo(function Options({ records }: Pick<Triable, 'records'>) {
	return records.map(({ id, label }) => (
		<option key={id} value={id}>
			{label}
		</option>
	))
})
