import type { HeldEntryFieldsFragment } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { DataTable } from '../../ui/DataTable'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './PersonalData.module.css'

/** What is held of a person, row by row; fields under the names that the files have. */
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
					cell: ({ fields }) => (
						<ul className={styles.values}>
							{fields.map(({ name, values }) => (
								<li key={name}>
									<span className="small soft" translate="no">
										{name}
									</span>{' '}
									{values.join(translate('ui.comma'))}
								</li>
							))}
						</ul>
					),
				},
			]}
			rows={entries}
			rowKey={({ id }) => id}
		/>
	)
}
