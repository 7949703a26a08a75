import { AUDIT_FIELDS } from '../../../schema/auditFields'
import { useText } from '../../text/useText'

/** The field of a line of the audit log in words; one of an earlier version, that has none any more, as it is written. */
export function useFieldWords(): (field: string) => string {
	const { translate } = useText()
	return (field) => {
		const known = AUDIT_FIELDS.find((one) => one === field)
		return known === undefined ? field : translate(`journal.field.${known}`)
	}
}
