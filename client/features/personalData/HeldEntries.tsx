import type { HeldEntryFieldsFragment } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { DataTable } from '../../ui/DataTable'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { useActionWords } from './actionWords'
import styles from './PersonalData.module.css'
import { useInstant } from './useInstant'

type Field = HeldEntryFieldsFragment['fields'][number]

/** In the order in which they are read. */
const NAMES = [
	'name',
	'email',
	'newEmail',
	'hasPassword',
	'identityProvider',
	'frozenAt',
	'function',
	'phone',
	'organisation',
	'source',
	'origin',
	'confirmedOn',
	'informedOn',
	'role',
	'group',
	'actor',
	'part',
	'seenAt',
	'usedAt',
	'checkedAt',
	'expiresAt',
	'revokedAt',
	'scopes',
	'kind',
	'record',
	'note',
	'reason',
	'retracted',
	'verdict',
	'subject',
	'subjectId',
	'text',
	'editedAt',
	'withdrawnAt',
	'case',
	'event',
	'author',
	'state',
	'report',
	'title',
	'question',
	'frequency',
	'weekday',
	'language',
	'overlaps',
	'endedAt',
	'end',
	'reference',
	'outcome',
	'dueOn',
	'closedOn',
	'action',
	'object',
	'fields',
] as const
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** What is held of a person, row by row, in words; the files have the names of the database. */
export function HeldEntries({ entries }: { entries: readonly HeldEntryFieldsFragment[] }) {
	const { translate, date } = useText()
	return (
		<DataTable
			caption={<VisuallyHidden>{translate('ownData.list')}</VisuallyHidden>}
			columns={[
				{
					key: 'category',
					label: translate('ownData.column.category'),
					cell: ({ category }) => translate(`ownData.category.${category}`),
				},
				{
					key: 'at',
					label: translate('ownData.column.at'),
					cell: ({ at }) => (at === null || at === undefined ? '' : date(at.slice(0, 10))),
				},
				{
					key: 'fields',
					label: translate('ownData.column.value'),
					cell: ({ fields }) => <Fields fields={fields} />,
				},
			]}
			rows={entries}
			rowKey={({ id }) => id}
		/>
	)
}

function Fields({ fields }: { fields: readonly Field[] }) {
	const { translate } = useText()
	const shown = useShownValue()
	const known = NAMES.flatMap((name) => {
		const field = fields.find((one) => one.name === name)
		return field === undefined ? [] : [{ name, label: translate(`ownData.field.${name}`), field }]
	})
	const others = fields
		.filter(({ name }) => !NAMES.some((one) => one === name))
		.map((field) => ({ name: field.name, label: field.name, field }))
	return (
		<ul className={styles.values}>
			{[...known, ...others].map(({ name, label, field }) => (
				<li key={name}>
					<span className="small soft">{label}</span>{' '}
					{field.values.map((value) => shown(name, value)).join(translate('ui.comma'))}
				</li>
			))}
		</ul>
	)
}

function useShownValue(): (name: string, value: string) => string {
	const { translate, date } = useText()
	const instant = useInstant()
	const action = useActionWords()
	return (name, value) => {
		if (name === 'action') return action(value)
		if (value === 'true') return translate('ownData.yes')
		if (value === 'false') return translate('ownData.no')
		if (INSTANT.test(value)) return instant(value)
		return DAY.test(value) ? date(value) : value
	}
}
