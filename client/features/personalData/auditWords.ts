/** What a line of the audit log did, and to which fields, in words. */
import { AUDIT_FIELDS } from '../../../schema/auditLog'
import { useText } from '../../text/useText'

const OBJECTS = [
	'account',
	'apiToken',
	'case',
	'comment',
	'confirmations',
	'contact',
	'erasure',
	'feedAddress',
	'follow',
	'identity',
	'invitation',
	'letter',
	'letters',
	'mandate',
	'mission',
	'office',
	'overlap',
	'pair',
	'partnership',
	'passkey',
	'password',
	'passwordLink',
	'personalData',
	'personRequest',
	'proposal',
	'report',
	'retention',
	'right',
	'role',
	'session',
	'unavailability',
	'wish',
] as const
const VERBS = [
	'accept',
	'add',
	'agree',
	'answer',
	'askToPublish',
	'change',
	'check',
	'choose',
	'close',
	'closeAll',
	'closed_by_proposal',
	'confirm',
	'contest',
	'create',
	'declare',
	'draft',
	'edit',
	'end',
	'erase',
	'export',
	'freeze',
	'give',
	'gone',
	'inform',
	'judge',
	'judged',
	'make',
	'plan',
	'open',
	'opened',
	'purge',
	'read',
	'record',
	'recordOutcome',
	'refuse',
	'remark',
	'remind',
	'remove',
	'replay',
	'retract',
	'returned',
	'revert',
	'revoke',
	'send',
	'setUp',
	'sound',
	'stop',
	'take',
	'takeBack',
	'tell',
	'told',
	'unfreeze',
	'use',
	'withdraw',
	'withdrawAnswer',
	'write',
] as const

/**
 * An action of the audit log in words, such as « Mission : déclaration »; its code (`object.verb`) if it has
 * none.
 */
export function useActionWords(): (action: string) => string {
	const { translate } = useText()
	return (action) => {
		const [object, verb] = action.split('.')
		const [knownObject, knownVerb] = [
			OBJECTS.find((one) => one === object),
			VERBS.find((one) => one === verb),
		]
		if (knownObject === undefined || knownVerb === undefined) return action
		return translate('auditLog.objectAndVerb', {
			object: translate(`auditLog.object.${knownObject}`),
			verb: translate(`auditLog.verb.${knownVerb}`),
		})
	}
}

/** A field of the audit log in words; its name if it has none any more. */
export function useFieldWords(): (field: string) => string {
	const { translate } = useText()
	return (field) => {
		const known = AUDIT_FIELDS.find((one) => one === field)
		return known === undefined ? field : translate(`auditLog.field.${known}`)
	}
}
