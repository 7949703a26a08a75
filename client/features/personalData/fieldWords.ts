import { AUDIT_FIELDS } from '../../../schema/auditFields'
import { useText } from '../../text/useText'

/** A field of the audit log in words; its name if it has none any more. */
export function useFieldWords(): (field: string) => string {
	const { translate } = useText()
	return (field) => {
		const known = AUDIT_FIELDS.find((one) => one === field)
		return known === undefined ? field : translate(`journal.field.${known}`)
	}
}
