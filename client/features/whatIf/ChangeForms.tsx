import { useQuery } from '@apollo/client/react'
import { TriableRecordsDocument } from '../../graphql/generated/TriableRecords'
import type { ActorKind } from '../../graphql/generated/types'
import { useAddress } from '../../state/useAddress'
import type { ChosenChange } from '../../state/whatIfChanges'
import { useText } from '../../text/useText'
import { ChoiceField } from '../../ui/ChoiceField'
import { ActorField } from '../../views/actor/ActorField'
import { Form } from '../../views/form/Form'
import { type FormState, useForm } from '../../views/form/useForm'
import styles from './WhatIfPage.module.css'

interface Props {
	onAdd: (change: ChosenChange) => void
}

const VISITOR_KINDS: readonly ActorKind[] = ['FRENCH_TERRITORY', 'UNIVERSITY', 'HOSPITAL']

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

function MissionForm({ onAdd }: Props) {
	const { translate } = useText()
	const mine = useAddress().actor ?? ''
	const form = useForm({
		start: { actor: mine, place: '', start: '', end: '' },
		fields: ({ start, end }) => [
			{
				name: 'actor',
				is: 'actor',
				label: translate('precheck.actor'),
				placeholder: translate('home.minePlaceholder'),
				kinds: VISITOR_KINDS,
				isRequired: true,
				expected: translate('precheck.missing.actor'),
			},
			{
				name: 'place',
				is: 'actor',
				label: translate('precheck.city'),
				placeholder: translate('overlaps.placePlaceholder'),
				kinds: ['PARTNER_TERRITORY'],
				isRequired: true,
				expected: translate('precheck.missing.city'),
			},
			{
				name: 'start',
				is: 'day',
				label: translate('precheck.start'),
				isRequired: true,
				expected: translate('precheck.missing.start'),
			},
			{
				name: 'end',
				is: 'day',
				label: translate('precheck.end'),
				isRequired: true,
				isWrong: (said) => said.end < said.start,
				expected: translate(`precheck.missing.${end !== '' && end < start ? 'order' : 'end'}`),
			},
		],
		send: (values) => onAdd({ kind: 'mission', ...values }),
	})
	return <ChangeForm of={form} title={translate('whatIf.mission')} />
}

function MergeForm({ onAdd }: Props) {
	const { translate } = useText()
	const form = useForm({
		start: { first: '', second: '' },
		fields: (values, set) =>
			(['first', 'second'] as const).map((name) => ({
				name,
				is: 'own',
				label: translate(`whatIf.office.${name}`),
				isRequired: true,
				isWrong: ({ first, second }) => name === 'second' && first === second,
				draw: (errorOf) => (
					<RecordField
						label={translate(`whatIf.office.${name}`)}
						recordKinds={['OFFICE']}
						error={errorOf(name)}
						chosen={values[name]}
						onChoose={(id) => set({ [name]: id })}
					/>
				),
			})),
		send: ({ first, second }) => onAdd({ kind: 'merge', offices: [first, second] }),
	})
	return <ChangeForm of={form} title={translate('whatIf.merge')} />
}

function EndForm({ onAdd }: Props) {
	const { translate } = useText()
	const mine = useAddress().actor ?? ''
	const form = useForm({
		start: { actor: mine, record: '', date: '' },
		fields: ({ actor, record }, set) => [
			{
				name: 'actor',
				is: 'own',
				label: translate('whatIf.whose'),
				draw: () => (
					<ActorField
						label={translate('whatIf.whose')}
						placeholder={translate('home.minePlaceholder')}
						kinds={VISITOR_KINDS}
						chosen={actor || null}
						onChoose={(id) => set({ actor: id ?? '', record: '' })}
					/>
				),
			},
			{
				name: 'record',
				is: 'own',
				label: translate('whatIf.record'),
				isRequired: true,
				draw: (errorOf) => (
					<RecordField
						label={translate('whatIf.record')}
						recordKinds={['PARTNERSHIP', 'OFFICE']}
						actor={actor || null}
						error={errorOf('record')}
						chosen={record}
						onChoose={(id) => set({ record: id })}
					/>
				),
			},
			{ name: 'date', is: 'day', label: translate('whatIf.endDate'), isRequired: true },
		],
		send: ({ record, date }) => onAdd({ kind: 'end', record, date }),
	})
	return <ChangeForm of={form} title={translate('whatIf.end')} />
}

function ChangeForm<Values>({ of, title }: { of: FormState<Values>; title: string }) {
	const { translate } = useText()
	return (
		<Form of={of} label={title} submit={translate('whatIf.try')} isPrimary={false} intro={<h2>{title}</h2>} />
	)
}

/** A list of records that can be changed, at most 200; those of one actor if it is given. */
function RecordField({
	recordKinds,
	actor = null,
	...field
}: {
	label: string
	recordKinds: readonly ('PARTNERSHIP' | 'OFFICE')[]
	actor?: string | null
	error: string | undefined
	chosen: string
	onChoose: (id: string) => void
}) {
	const { translate } = useText()
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
	const records = data?.records.nodes.map(({ record }) => record) ?? []
	const left = (data?.records.totalCount ?? 0) - records.length
	return (
		<ChoiceField
			{...field}
			hint={left > 0 ? translate('whatIf.left', { count: left }) : undefined}
			options={[
				{ value: '', label: translate('whatIf.choose') },
				...records.map(({ id, label }) => ({ value: id, label })),
			]}
		/>
	)
}
