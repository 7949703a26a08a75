import { useId } from 'react'
import type { DeclaredKind, Visibility } from '../../graphql/generated/types'
import { useText } from '../../text/useText'
import { FieldGroup } from '../../ui/Field'
import { visibilitiesOf, visibilityText } from '../../views/declared/declaredForms'
import { VisibilitySign } from '../../views/declared/VisibilitySign'
import styles from './DeclarePage.module.css'

/** The choice of who sees a record, each with a sign. */
export function VisibilityField({
	label,
	kind,
	chosen,
	error,
	onChange,
}: {
	label: string
	kind: DeclaredKind
	chosen: Visibility
	error: string | undefined
	onChange: (visibility: Visibility) => void
}) {
	const { translate } = useText()
	const group = useId()
	return (
		<FieldGroup legend={label} error={error}>
			<div className={styles.visibilities}>
				{visibilitiesOf(kind).map((one) => (
					<label key={one}>
						<input type="radio" name={group} checked={one === chosen} onChange={() => onChange(one)} />
						<VisibilitySign of={one} />
						<span>
							<b>{translate(`declared.visibility.${one}`)}</b>
							<span>{translate(visibilityText(kind, one))}</span>
						</span>
					</label>
				))}
			</div>
		</FieldGroup>
	)
}
