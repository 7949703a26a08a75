import { useQuery } from '@apollo/client/react'
import { Fragment } from 'react'
import { Link } from 'react-router'
import { MeDocument } from '../../graphql/generated/Me'
import type { HeldEntryFieldsFragment } from '../../graphql/generated/types'
import { actorPath } from '../../state/paths'
import { useAddress } from '../../state/useAddress'
import { useText } from '../../text/useText'
import { DataTable } from '../../ui/DataTable'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { useHeldValue } from './heldValues'
import styles from './PersonalData.module.css'

type Field = HeldEntryFieldsFragment['fields'][number]

/** In reading order. */
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
/** Fields that contain an actor, linked to its profile. */
const ACTORS = new Set(['actor', 'author', 'organisation'])
const ACTOR_ID = /^(?:territory|organisation):/

/** The data held about a person, row by row in words; the files use the names of the database. */
export function HeldEntries({ entries }: { entries: readonly HeldEntryFieldsFragment[] }) {
	const { translate, dayOf } = useText()
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
					cell: ({ at }) => (at === null || at === undefined ? '' : dayOf(at)),
				},
				{
					key: 'fields',
					label: translate('ownData.column.value'),
					cell: ({ category, fields }) => <Fields category={category} fields={fields} />,
				},
			]}
			rows={entries}
			rowKey={({ id }) => id}
		/>
	)
}

function Fields({ category, fields }: { category: string; fields: readonly Field[] }) {
	const { translate } = useText()
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
					{field.values.map((value, index) => (
						<Fragment key={value}>
							{index > 0 && translate('ui.comma')}
							<Value category={category} field={name} value={value} />
						</Fragment>
					))}
				</li>
			))}
		</ul>
	)
}

function Value({ category, field, value }: { category: string; field: string; value: string }) {
	const shown = useHeldValue()
	const { to, languageArgument: language } = useAddress()
	// From the cache, since the page has asked: names the actors of the account's roles; other ids link to
	// the name.
	const { data } = useQuery(MeDocument, { variables: { language }, fetchPolicy: 'cache-only' })
	if (!ACTORS.has(field) || !ACTOR_ID.test(value)) return shown(category, field, value)
	const known = data?.me?.roles.find(({ actorId }) => actorId === value)?.actor
	return <Link to={to(actorPath(value))}>{known?.name ?? value}</Link>
}
