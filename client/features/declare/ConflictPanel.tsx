import type { DeclaredKind } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { differingFields, type FieldState, FORMS, type FormState } from '../../views/declared/declaredForms'
import { FieldValueText } from '../../views/declared/FieldValueText'
import styles from './DeclarePage.module.css'

/**
 * Two versions of a record, field by field where they differ, to choose from; fields not changed here take
 * the newer version.
 */
export function ConflictPanel({
	kind,
	mine,
	base,
	theirs,
	onTake,
}: {
	kind: DeclaredKind
	mine: FormState
	/** The form as it was opened. */
	base: FormState
	theirs: FormState
	onTake: (name: string, value: FieldState) => void
}) {
	const { translate } = useText()
	const differing = new Set([...differingFields(kind, mine, theirs), ...differingFields(kind, base, theirs)])
	const fields = FORMS[kind].fields.filter(({ name }) => differing.has(name))
	return (
		<section className={`framed stack ${styles.conflict}`} aria-label={translate('declare.conflict.title')}>
			<h2>{translate('declare.conflict.title')}</h2>
			<p className="small">{translate('declare.conflict.text')}</p>
			<table>
				<thead>
					<tr>
						{(['field', 'before', 'theirs', 'mine'] as const).map((head) => (
							<th key={head} scope="col">
								{translate(`declare.conflict.${head}`)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{fields.map((field) => {
						const { name } = field
						const label = translate(field.label)
						return (
							<tr key={name}>
								<th scope="row">{label}</th>
								<td data-label={translate('declare.conflict.before')}>
									<FieldValueText field={field} value={base[name]} />
								</td>
								<td data-label={translate('declare.conflict.theirs')}>
									<FieldValueText field={field} value={theirs[name]} />
									{JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]) && (
										<button
											type="button"
											className="link-button"
											aria-label={translate('ui.aside', {
												text: translate('declare.conflict.take'),
												aside: label,
											})}
											onClick={() => onTake(name, theirs[name] ?? '')}
										>
											{translate('declare.conflict.take')}
										</button>
									)}
								</td>
								<td data-label={translate('declare.conflict.mine')}>
									<FieldValueText field={field} value={mine[name]} />
								</td>
							</tr>
						)
					})}
				</tbody>
			</table>
		</section>
	)
}
